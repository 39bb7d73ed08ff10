package org.yinfa.generation;

import java.util.List;
import org.yinfa.archive.ArchivedReport;
import org.yinfa.certificate.LayoutCertificate;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.report.ReportRejected;

/** Makes everything that an archive keeps of a report. Safe for use by many threads. */
public final class Archiving {

  private final Generator generator;
  private final ConformanceCheck conformance;
  private final LayoutCertificate layout;
  private final String release;

  /**
   * @param release the name and release that the generator's files name as their maker
   */
  public Archiving(
      Generator generator, ConformanceCheck conformance, LayoutCertificate layout, String release) {
    this.generator = generator;
    this.conformance = conformance;
    this.layout = layout;
    this.release = release;
  }

  /**
   * Makes the document of a report and what is to be said of it.
   *
   * @param name of its folder in the package
   * @throws ReportRejected with every problem of the report
   */
  public ArchivedReport archive(String name, DocumentRequest request) {
    Document document = generator.generate(request);
    List<ConformanceCheck.Verdict> verdicts = conformance.verdicts(document.pdf());
    return new ArchivedReport(
        name,
        request.json(),
        document.report(),
        document.properties(),
        document.pdf(),
        document.pages(),
        release,
        verdicts.get(0).standard(),
        verdicts,
        layout.measure(document.pdf()));
  }

  /**
   * Does what comes before layout, as {@link Generator#check}.
   *
   * @throws ReportRejected with every problem of the report
   */
  public void check(DocumentRequest request) {
    generator.check(request);
  }
}
