package org.yinfa.rendering;

import org.yinfa.input.ReportReader;
import org.yinfa.layout.TypesetPdf;
import org.yinfa.layout.TypesetRequest;
import org.yinfa.layout.Typesetter;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Rejected;
import org.yinfa.report.Report;
import org.yinfa.report.Sha256;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;
import org.yinfa.xml.ReportXml;

/** Renders documents. One instance serves a whole process and any number of threads. */
public final class Renderer {

  private final ReportReader reader;
  private final Templates templates;
  private final PrintableText printable;
  private final ReportXml xmlWriter = new ReportXml();
  private final Typesetter typesetter;
  private final StageTimer timer;

  public Renderer(
      ReportReader reader,
      Templates templates,
      PrintableText printable,
      Typesetter typesetter,
      StageTimer timer) {
    this.reader = reader;
    this.templates = templates;
    this.printable = printable;
    this.typesetter = typesetter;
    this.timer = timer;
  }

  /**
   * Renders one document. The order of the lines is the order of the stages.
   *
   * @throws Rejected with every problem of the report
   */
  public RenderedDocument render(RenderRequest request) {
    Report report = timer.time("read", () -> reader.read(request.json()));
    Template template = template(request, report);
    timer.time("fonts", () -> printable.require(report));
    DocumentProperties properties = DocumentProperties.of(report, template.name());
    DocumentXml xml =
        timer.time("xml", () -> xmlWriter.write(report, properties, request.profile()));
    TypesetPdf pdf =
        timer.time(
            "layout",
            () ->
                typesetter.typeset(
                    new TypesetRequest(
                        xml,
                        template.id(),
                        template.stylesheet(),
                        properties,
                        request.profile(),
                        request.json())));
    return new RenderedDocument(
        pdf.bytes(),
        Sha256.digest(pdf.bytes()),
        pdf.pages(),
        template.id(),
        request.profile(),
        report,
        properties);
  }

  /**
   * Does what comes before layout: a report that passes can only fail by its size on paper.
   *
   * @throws Rejected with every problem of the report
   */
  public void check(RenderRequest request) {
    Report report = reader.read(request.json());
    template(request, report);
    printable.require(report);
  }

  private Template template(RenderRequest request, Report report) {
    String asked = request.template() != null ? request.template() : report.settings().template();
    if (asked == null) {
      return templates.defaultTemplate();
    }
    String pointer = request.template() != null ? "" : "/template";
    return templates.require(asked, pointer);
  }
}
