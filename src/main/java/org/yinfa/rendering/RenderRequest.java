package org.yinfa.rendering;

import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;

/**
 * One document to render.
 *
 * @param json the report, UTF-8
 * @param template overrides what the report says; null to let the report choose
 */
public record RenderRequest(byte[] json, @Nullable String template, Profile profile) {}
