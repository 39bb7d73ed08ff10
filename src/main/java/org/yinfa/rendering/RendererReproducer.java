package org.yinfa.rendering;

import org.yinfa.report.Profile;
import org.yinfa.verify.Reproducer;

/** Reproduces issued files with the renderer of this process. */
public final class RendererReproducer implements Reproducer {

  private final Renderer renderer;
  private final String release;
  private final String fonts;

  /**
   * @param release the name and release that the renderer's files name as their maker
   * @param fonts the digest of the renderer's fonts
   */
  public RendererReproducer(Renderer renderer, String release, String fonts) {
    this.renderer = renderer;
    this.release = release;
    this.fonts = fonts;
  }

  @Override
  public byte[] reproduce(byte[] json, String template, Profile profile) {
    return renderer.render(new RenderRequest(json, template, profile)).pdf();
  }

  @Override
  public String release() {
    return release;
  }

  @Override
  public String fonts() {
    return fonts;
  }
}
