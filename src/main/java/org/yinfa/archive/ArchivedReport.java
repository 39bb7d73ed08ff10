package org.yinfa.archive;

import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Report;

/**
 * Everything that an archive keeps of one report.
 *
 * @param name of its folder in the package
 * @param json the report as it was given
 * @param pages how many pages the document has
 * @param release the name and release of the program
 * @param format the form of the document, such as PDF/A-2a
 * @param conformance what veraPDF says of it, a value that is written as JSON
 * @param layout what preflight measured, likewise
 */
public record ArchivedReport(
    String name,
    byte[] json,
    Report report,
    DocumentProperties properties,
    byte[] pdf,
    int pages,
    String release,
    String format,
    Object conformance,
    Object layout) {}
