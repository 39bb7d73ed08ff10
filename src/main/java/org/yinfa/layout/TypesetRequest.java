package org.yinfa.layout;

import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Profile;
import org.yinfa.report.Stylesheet;

/**
 * Everything that the layout of one document depends on.
 *
 * @param template the identifier that the file names its template by
 * @param source the report as it was given, for its digest and for the profiles that embed it
 */
public record TypesetRequest(
    DocumentXml xml,
    String template,
    Stylesheet stylesheet,
    DocumentProperties properties,
    Profile profile,
    byte[] source) {}
