package org.yinfa.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfa.problem.Rejected;

/** A program of its own that makes every check of the files given and prints a verdict a line. */
final class VerifyingProcess {

  private VerifyingProcess() {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      String line = verdict(Files.readAllBytes(Path.of(file))) + "\n";
      System.out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String verdict(byte[] pdf) {
    try {
      Verification verification = Verifying.COMPLETE.with(Verifying.LAYOUT).verify(pdf, null);
      return Verifying.isReadable(verification) ? "readable" : "unreadable";
    } catch (Rejected rejected) {
      return rejected.problems().get(0).code().id();
    }
  }
}
