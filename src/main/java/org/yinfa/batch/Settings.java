package org.yinfa.batch;

import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;

/**
 * What a PDF depends on apart from its report: the same settings and report give the same bytes.
 *
 * @param release the release of the program
 * @param fonts the digest of the fonts, 64 hexadecimal digits
 * @param template overrides what a report says; null to let each report choose
 */
public record Settings(String release, String fonts, Profile profile, @Nullable String template) {}
