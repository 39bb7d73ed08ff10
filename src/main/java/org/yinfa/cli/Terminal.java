package org.yinfa.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The streams and the language of the user.
 *
 * @param out must report a failed write, which a PrintStream doesn't
 * @param encoding of the messages; results are bytes
 * @param isScreen whether messages go to a screen, where a line can be drawn over another
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Locale locale,
    Charset encoding,
    boolean isScreen) {

  /** Streams that lead to no screen. */
  public Terminal(
      InputStream in, OutputStream out, OutputStream err, Locale locale, Charset encoding) {
    this(in, out, err, locale, encoding, false);
  }

  /** The streams of this process, and the language of its environment. */
  public static Terminal ofProcess() {
    return new Terminal(
        // unbuffered, the JDK would seek in the stream, which a pipe doesn't allow
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environmentLocale(),
        encoding(System.getProperty("native.encoding")),
        isScreen(Path.of("/proc/self/fd/2")));
  }

  /**
   * Java recognises a terminal only if input and output are one; only Linux tells whether errors go
   * there too.
   *
   * @param errors what Linux calls the stream of errors
   */
  static boolean isScreen(Path errors) {
    if (Optional.ofNullable(System.console()).filter(Terminal::isInteractive).isEmpty()) {
      return false;
    }
    try {
      return !Files.isSymbolicLink(errors)
          || Files.readSymbolicLink(errors).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Whether there is a terminal behind a console, as there always is before Java 22. */
  private static boolean isInteractive(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException older) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * UTF-8 where the environment's own encoding has no Chinese, as in a container without locale.
   */
  static Charset encoding(String environment) {
    Charset charset = Charset.forName(environment);
    return charset.newEncoder().canEncode("印发") ? charset : StandardCharsets.UTF_8;
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
