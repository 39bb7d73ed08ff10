package org.yinfa.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.yinfa.archive.ArchivedReport;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.preflight.Preflight;
import org.yinfa.problem.Rejected;
import org.yinfa.verdict.ConformanceVerdict;
import org.yinfa.verdict.LayoutReport;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.OpenFile;

/**
 * Renders a report and checks the file, for an archive to keep both. Safe for use by many threads.
 */
public final class Archiving {

  private final Renderer renderer;
  private final ConformanceCheck conformance;
  private final Preflight preflight;
  private final String release;

  /**
   * @param release the name and release that the renderer's files name as their maker
   */
  public Archiving(
      Renderer renderer, ConformanceCheck conformance, Preflight preflight, String release) {
    this.renderer = renderer;
    this.conformance = conformance;
    this.preflight = preflight;
    this.release = release;
  }

  /**
   * Renders a report and collects what an archive keeps with it.
   *
   * @param name of its folder in the package
   * @throws Rejected with every problem of the report
   */
  public ArchivedReport archive(String name, RenderRequest request) {
    RenderedDocument document = renderer.render(request);
    List<ConformanceVerdict> verdicts = conformance.verdicts(document.pdf());
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
        // always in English, so that the same report gives the same package
        layout(document.pdf()).in(Locale.ENGLISH));
  }

  private LayoutReport layout(byte[] pdf) {
    try (OpenFile file = OpenFile.open(pdf, Allowance.unlimited())) {
      return preflight.measure(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the program can read its own files", e);
    }
  }

  /**
   * Does what comes before layout, as {@link Renderer#check}.
   *
   * @throws Rejected with every problem of the report
   */
  public void check(RenderRequest request) {
    renderer.check(request);
  }
}
