package org.yinfa.health;

import com.codahale.metrics.health.HealthCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.RenderedDocument;
import org.yinfa.rendering.Renderer;
import org.yinfa.report.Profile;

/** Renders one page: healthy means that documents come out. */
public final class RenderingHealthCheck extends HealthCheck {

  private static final byte[] REPORT =
      """
      {"title": ["运行检查报告"], "body": [{"type": "paragraph", "text": "服务可以生成文件。"}]}
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Renderer renderer;

  public RenderingHealthCheck(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  protected Result check() {
    RenderedDocument document = renderer.render(new RenderRequest(REPORT, null, Profile.PDFA_2A));
    byte[] start = Arrays.copyOf(document.pdf(), PDF_HEADER.length);
    if (!Arrays.equals(start, PDF_HEADER) || document.pages() != 1) {
      return Result.unhealthy(
          "expected a PDF of one page, got %d bytes, %d pages",
          document.pdf().length, document.pages());
    }
    return Result.healthy("made a PDF of one page, %d bytes", document.pdf().length);
  }
}
