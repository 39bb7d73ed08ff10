package org.yinfa.generation;

import org.yinfa.archive.Reprinter;
import org.yinfa.report.Profile;

/** Prints reports again with the generator of this process. */
public final class GeneratorReprinter implements Reprinter {

  private final Generator generator;
  private final String release;
  private final String fonts;

  /**
   * @param release the name and release that the generator's files name as their maker
   * @param fonts the digest of the generator's fonts
   */
  public GeneratorReprinter(Generator generator, String release, String fonts) {
    this.generator = generator;
    this.release = release;
    this.fonts = fonts;
  }

  @Override
  public byte[] print(byte[] json, String template, Profile profile) {
    return generator.generate(new DocumentRequest(json, template, profile)).pdf();
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
