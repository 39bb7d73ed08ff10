package org.yinfa.archive;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.YinfaConfiguration;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.generation.DocumentRequest;
import org.yinfa.generation.Documents;
import org.yinfa.generation.Examinations;
import org.yinfa.generation.GeneratorReprinter;
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
    return verifier(examinations, null, limits, Clock.systemUTC());
  }

  /** One that trusts these signers. */
  static Verifier trusting(Trust trust) {
    return verifier(List.of(), trust, LIMITS, Clock.systemUTC());
  }

  private static Verifier verifier(
      List<Examination> examinations,
      @Nullable Trust trust,
      VerificationLimits limits,
      Clock clock) {
    return new Verifier(
        examinations,
        new GeneratorReprinter(
            Documents.generator(), Documents.PRODUCER, Documents.fonts().digest()),
        trust,
        limits,
        clock);
  }

  static byte[] issued(byte[] json, Profile profile) {
    return Documents.generator().generate(new DocumentRequest(json, null, profile)).pdf();
  }
}
