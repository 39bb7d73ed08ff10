package org.yinfa.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The release of the program; the same whether it runs from a jar or not, as every PDF names it.
 */
public final class Release {

  private static final String VERSION = read();

  private Release() {}

  public static String version() {
    return VERSION;
  }

  private static String read() {
    try (InputStream file = Release.class.getResourceAsStream("release.properties")) {
      Properties release = new Properties();
      release.load(file);
      return release.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
