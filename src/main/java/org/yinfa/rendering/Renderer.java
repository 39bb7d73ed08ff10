package org.yinfa.rendering;

import org.yinfa.finish.FinishRequest;
import org.yinfa.finish.Finisher;
import org.yinfa.finish.IssuedPdf;
import org.yinfa.input.ReportReader;
import org.yinfa.layout.TypesetRequest;
import org.yinfa.layout.Typesetter;
import org.yinfa.problem.Rejected;
import org.yinfa.proof.Proofreader;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.TypesetPdf;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;
import org.yinfa.xml.ReportXml;

/** Renders documents. One instance serves a whole process and any number of threads. */
public final class Renderer {

  private final ReportReader reader;
  private final Proofreader proofreader;
  private final Templates templates;
  private final PrintableText printable;
  private final ReportXml xmlWriter = new ReportXml();
  private final Typesetter typesetter;
  private final Finisher finisher;
  private final StageTimer timer;

  public Renderer(
      ReportReader reader,
      Proofreader proofreader,
      Templates templates,
      PrintableText printable,
      Typesetter typesetter,
      Finisher finisher,
      StageTimer timer) {
    this.reader = reader;
    this.proofreader = proofreader;
    this.templates = templates;
    this.printable = printable;
    this.typesetter = typesetter;
    this.finisher = finisher;
    this.timer = timer;
  }

  /**
   * Renders one document. The order of the lines is the order of the stages.
   *
   * @throws Rejected with every problem of the report
   */
  public RenderedDocument render(RenderRequest request) {
    Report report = read(request);
    Template template = template(request, report);
    requireCharacters(report);
    DocumentProperties properties = DocumentProperties.of(report, template.name());
    DocumentXml xml = toXml(report, properties, request.profile());
    TypesetPdf pages = typeset(xml, template, properties, request.profile());
    IssuedPdf file = finish(pages, template, properties, request);
    return new RenderedDocument(file, template.id(), request.profile(), report, properties);
  }

  /**
   * Does what comes before layout: a report that passes can only fail by its size on paper.
   *
   * @throws Rejected with every problem of the report
   */
  public void check(RenderRequest request) {
    Report report = read(request);
    template(request, report);
    requireCharacters(report);
  }

  private Report read(RenderRequest request) {
    Report report = timer.time("read", () -> reader.read(request.json()));
    if (request.strict()) {
      proofreader.requireNoError(report);
    }
    return report;
  }

  private Template template(RenderRequest request, Report report) {
    String asked = request.template() != null ? request.template() : report.settings().template();
    if (asked == null) {
      return templates.defaultTemplate();
    }
    String pointer = request.template() != null ? "" : "/template";
    return templates.require(asked, pointer);
  }

  private void requireCharacters(Report report) {
    timer.time("characters", () -> printable.require(report));
  }

  private DocumentXml toXml(Report report, DocumentProperties properties, Profile profile) {
    return timer.time("xml", () -> xmlWriter.write(report, properties, profile));
  }

  private TypesetPdf typeset(
      DocumentXml xml, Template template, DocumentProperties properties, Profile profile) {
    var request = new TypesetRequest(xml, template.stylesheet(), properties.title(), profile);
    return timer.time("layout", () -> typesetter.typeset(request));
  }

  private IssuedPdf finish(
      TypesetPdf pages, Template template, DocumentProperties properties, RenderRequest rendered) {
    var request =
        new FinishRequest(pages, template.id(), properties, rendered.profile(), rendered.json());
    return timer.time("finish", () -> finisher.finish(request));
  }
}
