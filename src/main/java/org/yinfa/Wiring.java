package org.yinfa;

import java.nio.file.Path;
import org.yinfa.generation.Generator;
import org.yinfa.generation.StageTimer;
import org.yinfa.input.ReportReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.intake.PlainTextReader;
import org.yinfa.layout.FontLibrary;
import org.yinfa.layout.Typesetter;
import org.yinfa.report.Limits;
import org.yinfa.template.Templates;

/** Builds every part from the configuration; the service and the commands share it. */
public final class Wiring {

  private final YinfaConfiguration configuration;
  private final Limits limits;
  private final Templates templates = Templates.bundled();

  public Wiring(YinfaConfiguration configuration) {
    this.configuration = configuration;
    this.limits = configuration.limits();
  }

  public Limits limits() {
    return limits;
  }

  public Templates templates() {
    return templates;
  }

  /** Loads the fonts, which takes a moment: one generator serves a whole process. */
  public Generator generator(StageTimer timer) {
    Path directory = configuration.fonts();
    FontLibrary fonts = directory == null ? FontLibrary.bundled() : FontLibrary.from(directory);
    return new Generator(new ReportReader(limits), templates, new Typesetter(fonts), limits, timer);
  }

  public PlainTextReader plainTextReader() {
    return new PlainTextReader(limits);
  }

  public ReportWriter reportWriter() {
    return new ReportWriter();
  }
}
