package org.yinfa.verify;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.RendererReproducer;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.verify.file.VerificationLimits;
import org.yinfa.verify.signature.Trust;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/** Makes files and verifies them with the fonts and templates of the program. */
public final class Verifying {

  /** As the program has them without a configuration. */
  private static final VerificationLimits LIMITS = new YinfaConfiguration().verificationLimits();

  /** What the program asks about the layout of files. */
  public static final Check LAYOUT = new Wiring(new YinfaConfiguration()).preflight();

  /** As the program verifies. */
  public static final Verifier COMPLETE = new Verifier(checks(null), LIMITS, Clock.systemUTC());

  /** Without veraPDF, which other tests ask about the same files. */
  public static final Verifier QUICK = quick(LIMITS);

  private Verifying() {}

  static Verifier quick(VerificationLimits limits) {
    return new Verifier(quickChecks(null), limits, Clock.systemUTC());
  }

  /** One that trusts these signers. */
  public static Verifier trusting(Trust trust) {
    return new Verifier(quickChecks(trust), LIMITS, Clock.systemUTC());
  }

  private static List<Check> quickChecks(@Nullable Trust trust) {
    return checks(trust).stream().filter(check -> !(check instanceof ConformanceCheck)).toList();
  }

  private static List<Check> checks(@Nullable Trust trust) {
    return Wiring.checks(
        new RendererReproducer(
            Documents.renderer(), Documents.PRODUCER, Documents.fonts().digest()),
        trust);
  }

  static boolean isReadable(Verification verification) {
    return verification
        .check("readable")
        .filter(check -> check.verdict() == Verdict.PASSED)
        .isPresent();
  }

  public static byte[] issued(byte[] json, Profile profile) {
    return Documents.renderer().render(new RenderRequest(json, null, profile)).pdf();
  }
}
