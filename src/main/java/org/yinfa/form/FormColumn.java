package org.yinfa.form;

import org.jspecify.annotations.Nullable;

/**
 * A column of values.
 *
 * @param columns how many columns of the grid it spans
 * @param unit what its values count, as printed in its head, or null
 */
public record FormColumn(String id, ValueKind kind, int columns, @Nullable String unit) {}
