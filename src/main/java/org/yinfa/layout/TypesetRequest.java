package org.yinfa.layout;

import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Profile;
import org.yinfa.report.Stylesheet;

/**
 * Everything that the layout of one document depends on.
 *
 * @param source the report as it was given, for the profiles that embed it
 */
public record TypesetRequest(
    DocumentXml xml,
    Stylesheet stylesheet,
    DocumentProperties properties,
    Profile profile,
    byte[] source) {}
