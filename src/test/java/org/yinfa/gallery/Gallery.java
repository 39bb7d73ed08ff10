package org.yinfa.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.Renderer;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Profile;
import org.yinfa.template.Template;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/**
 * Renders the pages of every sample of every template, the first ones of very long samples, as PNG.
 */
public final class Gallery {

  private static final int DOTS_PER_INCH = 75;
  private static final int MOST_PAGES = 6;

  private Gallery() {}

  /**
   * @param arguments the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    Wiring wiring = new Wiring(new YinfaConfiguration());
    Renderer renderer = wiring.renderer(StageTimer.NONE);
    for (Template template : wiring.templates().all()) {
      for (String sample : template.samples()) {
        byte[] json = template.sample(sample).orElseThrow();
        byte[] pdf = renderer.render(new RenderRequest(json, template.id(), Profile.PDFA_2A)).pdf();
        render(pdf, directory.resolve(template.id() + "-" + sample));
      }
    }
  }

  private static void render(byte[] pdf, Path name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
        ImageIO.write(
            renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB),
            "png",
            Path.of(name + "-" + (page + 1) + ".png").toFile());
      }
    }
  }
}
