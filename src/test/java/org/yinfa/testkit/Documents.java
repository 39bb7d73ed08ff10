package org.yinfa.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.yinfa.finish.Finisher;
import org.yinfa.form.Forms;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.layout.Typesetter;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.proof.Proofreader;
import org.yinfa.rendering.PrintableText;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.Renderer;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;

/** Makes documents with the templates and fonts that come with the program, parsed once a JVM. */
public final class Documents {

  public static final String PRODUCER = "Yinfa test";

  private static final FontLibrary FONTS = FontLibrary.bundled();
  private static final Templates TEMPLATES = Templates.bundled();
  private static final Renderer RENDERER = renderer(Limits.DEFAULT, Clock.systemUTC());

  private Documents() {}

  public static FontLibrary fonts() {
    return FONTS;
  }

  public static Renderer renderer() {
    return RENDERER;
  }

  /** A renderer of its own that shares the fonts. */
  public static Renderer renderer(Limits limits, Clock clock) {
    return renderer(limits, clock, StageTimer.NONE);
  }

  /** A renderer of its own that shares the fonts and tells its stages. */
  public static Renderer renderer(StageTimer timer) {
    return renderer(Limits.DEFAULT, Clock.systemUTC(), timer);
  }

  private static Renderer renderer(Limits limits, Clock clock, StageTimer timer) {
    return new Renderer(
        new ReportReader(Limits.DEFAULT),
        new Proofreader(Forms.bundled()),
        TEMPLATES,
        new PrintableText(FONTS::canPrint),
        new Typesetter(FONTS, limits, clock),
        new Finisher(PRODUCER, FONTS.digest()),
        timer);
  }

  public static Pdf render(byte[] json) {
    return render(json, Profile.PDFA_2A);
  }

  public static Pdf render(byte[] json, Profile profile) {
    return new Pdf(RENDERER.render(new RenderRequest(json, null, profile)).pdf());
  }

  public static Pdf render(Report report) {
    return render(json(report));
  }

  public static byte[] json(Report report) {
    return new ReportWriter().write(report);
  }

  public static Report read(byte[] json) {
    return new ReportReader(Limits.DEFAULT).read(json);
  }

  /** The JSON of every bundled sample by its template and name, such as letter/long-letter. */
  public static Map<String, byte[]> samples() {
    Map<String, byte[]> samples = new TreeMap<>();
    for (Template template : TEMPLATES.all()) {
      template
          .samplesByName()
          .forEach((name, json) -> samples.put(template.id() + "/" + name, json));
    }
    return samples;
  }

  /**
   * A sample by its template and name, or by its name alone if it is one of the default template.
   */
  public static byte[] sample(String name) {
    return samples().get(name.contains("/") ? name : Templates.DEFAULT + "/" + name);
  }

  /** The JSON of every sample and, where the seeds are at hand, of every imported seed. */
  public static Map<String, byte[]> samplesAndSeeds() {
    Map<String, byte[]> reports = samples();
    if (Seeds.arePresent()) {
      var reader = new PlainTextReader(Limits.DEFAULT);
      for (Path seed : Seeds.paths()) {
        Report report = reader.read(Seeds.bytes(seed)).report();
        reports.put("seed " + seed.getFileName(), json(report));
      }
    }
    return reports;
  }
}
