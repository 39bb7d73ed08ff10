package org.yinfa.seal;

import org.jspecify.annotations.Nullable;

/** What every signature says of itself, where anything. */
public record SignatureDetails(@Nullable String reason, @Nullable String location) {}
