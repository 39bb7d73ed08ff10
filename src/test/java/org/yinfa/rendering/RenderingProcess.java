package org.yinfa.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yinfa.testkit.Documents;

/** A program of its own that renders every sample and seed and prints a digest a line. */
final class RenderingProcess {

  private RenderingProcess() {}

  public static void main(String[] arguments) {
    for (Map.Entry<String, byte[]> report : Documents.samplesAndSeeds().entrySet()) {
      String line = report.getKey() + " " + DeterminismTest.digest(report.getValue()) + "\n";
      System.out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
