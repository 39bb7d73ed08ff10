package org.yinfa.finish;

import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;
import org.yinfa.report.TypesetPdf;

/**
 * Everything that an issued file depends on, beside the program and its fonts.
 *
 * @param template the identifier that the file names its template by
 * @param source the report as it was given, for its digest and for the profiles that embed it
 */
public record FinishRequest(
    TypesetPdf pdf,
    String template,
    DocumentProperties properties,
    Profile profile,
    byte[] source) {}
