package org.yinfa.archive;

import java.time.Clock;
import java.util.List;
import org.yinfa.YinfaConfiguration;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.generation.DocumentRequest;
import org.yinfa.generation.Documents;
import org.yinfa.generation.Examinations;
import org.yinfa.generation.GeneratorPress;
import org.yinfa.report.Profile;

/** Makes files and verifies them with the fonts and templates of the program. */
final class Verifying {

  /** As the program has them without a configuration. */
  private static final VerificationLimits LIMITS = new YinfaConfiguration().verificationLimits();

  private static final ConformanceCheck CONFORMANCE = new ConformanceCheck();

  /** As the program verifies. */
  static final Verifier COMPLETE =
      verifier(List.of(pdf -> Examinations.conformance(CONFORMANCE, pdf)), LIMITS);

  /** Without veraPDF, which other tests ask about the same files. */
  static final Verifier QUICK = verifier(List.of(), LIMITS);

  private Verifying() {}

  static Verifier verifier(List<Examination> examinations, VerificationLimits limits) {
    return new Verifier(
        examinations,
        new GeneratorPress(Documents.generator(), Documents.PRODUCER, Documents.fonts().digest()),
        limits,
        Clock.systemUTC());
  }

  static byte[] issued(byte[] json, Profile profile) {
    return Documents.generator().generate(new DocumentRequest(json, null, profile)).pdf();
  }
}
