package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yinfa.finish.FinishRequest;
import org.yinfa.finish.Finisher;
import org.yinfa.input.ReportReader;
import org.yinfa.layout.TypesetRequest;
import org.yinfa.layout.Typesetter;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.Stylesheet;
import org.yinfa.report.TypesetPdf;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;
import org.yinfa.verdict.LayoutReport;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;
import org.yinfa.xml.ReportXml;

/**
 * Prints reports with the stylesheets as they are, or under one that breaks something on purpose.
 */
final class Printing {

  private static final Preflight PREFLIGHT = new Wiring(new YinfaConfiguration()).preflight();

  private static final Templates TEMPLATES = Templates.bundled();
  private static final Typesetter TYPESETTER =
      new Typesetter(FontLibrary.bundled(), Limits.DEFAULT, Clock.systemUTC());
  private static final Finisher FINISHER =
      new Finisher("Yinfa test", FontLibrary.bundled().digest());

  private final UnaryOperator<String> xmlChange;
  private final UnaryOperator<Stylesheet> stylesheetChange;

  private Printing(UnaryOperator<String> xmlChange, UnaryOperator<Stylesheet> stylesheetChange) {
    this.xmlChange = xmlChange;
    this.stylesheetChange = stylesheetChange;
  }

  static LayoutReport measured(byte[] pdf) {
    try (OpenFile file = OpenFile.open(pdf, Allowance.unlimited())) {
      return PREFLIGHT.measure(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Printing asItIs() {
    return new Printing(UnaryOperator.identity(), UnaryOperator.identity());
  }

  static Printing under(Overriding overriding) {
    return new Printing(UnaryOperator.identity(), overriding::over);
  }

  /** With some text of the report replaced behind the back of its reader. */
  static Printing withText(String text, String replacement) {
    return new Printing(
        xml -> {
          if (!xml.contains(text)) {
            throw new IllegalArgumentException("the report does not say " + text);
          }
          return xml.replace(text, replacement);
        },
        UnaryOperator.identity());
  }

  /** The names of all samples of all templates, such as letter/long-letter. */
  static List<String> samples() {
    return TEMPLATES.all().stream()
        .flatMap(template -> template.samples().stream().map(name -> template.id() + "/" + name))
        .toList();
  }

  /**
   * @param name a sample's by its template and name, or its name alone in the default template
   */
  static byte[] sample(String name) {
    int slash = name.indexOf('/');
    Template template =
        slash < 0
            ? TEMPLATES.defaultTemplate()
            : TEMPLATES.find(name.substring(0, slash)).orElseThrow();
    return template.sample(name.substring(slash + 1)).orElseThrow();
  }

  byte[] print(byte[] json) {
    Report report = new ReportReader(Limits.DEFAULT).read(json);
    Template template =
        report.settings().template() == null
            ? TEMPLATES.defaultTemplate()
            : TEMPLATES.find(report.settings().template()).orElseThrow();
    DocumentProperties properties = DocumentProperties.of(report, template.name());
    String xml =
        new String(new ReportXml().write(report, properties, Profile.PDFA_2A).utf8(), UTF_8);
    TypesetPdf pages =
        TYPESETTER.typeset(
            new TypesetRequest(
                new DocumentXml(xmlChange.apply(xml).getBytes(UTF_8)),
                stylesheetChange.apply(template.stylesheet()),
                properties.title(),
                Profile.PDFA_2A));
    return FINISHER
        .finish(new FinishRequest(pages, template.id(), properties, Profile.PDFA_2A, json))
        .bytes();
  }
}
