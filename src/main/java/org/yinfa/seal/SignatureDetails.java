package org.yinfa.seal;

import org.jspecify.annotations.Nullable;

/** The reason and the place that every signature states, if any. */
public record SignatureDetails(@Nullable String reason, @Nullable String location) {}
