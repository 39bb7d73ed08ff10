package org.yinfa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yinfa.preflight.Preflight;
import org.yinfa.verdict.LayoutFinding;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/** What the layout check finds in a file. */
public final class LayoutFindings {

  private static final Preflight LAYOUT = new Wiring(new YinfaConfiguration()).preflight();

  private LayoutFindings() {}

  public static List<LayoutFinding> of(Pdf pdf) {
    try (OpenFile file = OpenFile.open(pdf.bytes(), Allowance.unlimited())) {
      return LAYOUT.measure(file).findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
