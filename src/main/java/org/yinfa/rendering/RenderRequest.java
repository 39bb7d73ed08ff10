package org.yinfa.rendering;

import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;

/**
 * One document to make.
 *
 * @param json the report, UTF-8
 * @param template the template to use whatever the report says, or null to let the report choose
 */
public record RenderRequest(byte[] json, @Nullable String template, Profile profile) {}
