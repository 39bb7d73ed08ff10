package org.yinfa.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.yinfa.YinfaApplication;
import org.yinfa.cli.ExitCode;
import org.yinfa.cli.Terminal;

/** One command run in this process, and what it left on its streams. */
public record Invocation(ExitCode code, byte[] out, String err) {

  public static Invocation of(String... arguments) {
    return of(Locale.ENGLISH, InputStream.nullInputStream(), arguments);
  }

  public static Invocation withInput(String input, String... arguments) {
    return of(Locale.ENGLISH, new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
  }

  public static Invocation of(Locale locale, InputStream in, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code =
        new YinfaApplication().execute(new Terminal(in, out, err, locale, UTF_8), arguments);
    return new Invocation(code, out.toByteArray(), err.toString(UTF_8));
  }

  public List<String> errLines() {
    return err.lines().toList();
  }
}
