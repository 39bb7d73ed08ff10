package org.yinfa.archive;

import java.util.List;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Report;
import org.yinfa.verdict.ConformanceVerdict;
import org.yinfa.verdict.WordedLayout;

/**
 * Everything that an archive keeps of one report.
 *
 * @param name of its folder in the package
 * @param json the report as it was given
 * @param pages how many pages the document has
 * @param release the name and release of the program
 * @param format the form of the document, such as PDF/A-2a
 * @param conformance what veraPDF says of it
 * @param layout what its pages measure
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
    List<ConformanceVerdict> conformance,
    WordedLayout layout) {}
