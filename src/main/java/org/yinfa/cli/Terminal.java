package org.yinfa.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The streams and the language of whoever started the program. Text on them is UTF-8.
 *
 * @param out must report a failed write, which a PrintStream doesn't
 */
public record Terminal(InputStream in, OutputStream out, OutputStream err, Locale locale) {

  /** The streams of this process, and the language of its environment. */
  public static Terminal ofProcess() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environmentLocale());
  }

  /**
   * POSIX names the language in these variables, in this order; the JVM knows it only where the
   * locale is installed, which a small container doesn't have.
   */
  private static Locale environmentLocale() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(System::getenv)
        .filter(value -> value != null && !value.isEmpty())
        .findFirst()
        .map(value -> value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH)
        .orElseGet(Locale::getDefault);
  }
}
