package org.yinfa.layout;

import org.yinfa.report.DocumentXml;
import org.yinfa.report.Profile;
import org.yinfa.report.Stylesheet;

/**
 * Everything that the layout of one document depends on.
 *
 * @param title of the document, which PDF/UA asks the engine to know
 */
public record TypesetRequest(
    DocumentXml xml, Stylesheet stylesheet, String title, Profile profile) {}
