package org.yinfa.verify;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.rendering.Examinations;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.RendererReproducer;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.verify.file.VerificationLimits;
import org.yinfa.verify.signature.Trust;
import org.yinfa.wiring.YinfaConfiguration;

/** Makes files and verifies them with the fonts and templates of the program. */
public final class Verifying {

  /** As the program has them without a configuration. */
  private static final VerificationLimits LIMITS = new YinfaConfiguration().verificationLimits();

  private static final ConformanceCheck CONFORMANCE = new ConformanceCheck();

  /** As the program verifies. */
  public static final Verifier COMPLETE =
      verifier(List.of(pdf -> Examinations.conformance(CONFORMANCE, pdf)), LIMITS);

  /** Without veraPDF, which other tests ask about the same files. */
  public static final Verifier QUICK = verifier(List.of(), LIMITS);

  private Verifying() {}

  static Verifier verifier(List<Examination> examinations, VerificationLimits limits) {
    return verifier(examinations, null, limits, Clock.systemUTC());
  }

  /** One that trusts these signers. */
  public static Verifier trusting(Trust trust) {
    return verifier(List.of(), trust, LIMITS, Clock.systemUTC());
  }

  private static Verifier verifier(
      List<Examination> examinations,
      @Nullable Trust trust,
      VerificationLimits limits,
      Clock clock) {
    return new Verifier(
        examinations,
        new RendererReproducer(
            Documents.renderer(), Documents.PRODUCER, Documents.fonts().digest()),
        trust,
        limits,
        clock);
  }

  public static byte[] issued(byte[] json, Profile profile) {
    return Documents.renderer().render(new RenderRequest(json, null, profile)).pdf();
  }
}
