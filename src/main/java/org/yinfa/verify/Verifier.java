package org.yinfa.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssuedForm;
import org.yinfa.report.Rejected;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.EmbeddedSource;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.VerificationLimits;
import org.yinfa.verify.signature.IntegrityCheck;
import org.yinfa.verify.signature.SignatureCheck;
import org.yinfa.verify.signature.Trust;

/** Checks files for an archive. Thread-safe. */
public final class Verifier {

  private final List<Examination> examinations;
  private final ReproductionCheck reproduction;
  private final @Nullable Trust trust;
  private final VerificationLimits limits;
  private final Clock clock;

  /**
   * @param examinations the checks of other parts of the program
   * @param trust whose signatures are trusted, or null not to examine that
   * @param limits what the checks of one file may cost
   */
  public Verifier(
      List<Examination> examinations,
      Reproducer reproducer,
      @Nullable Trust trust,
      VerificationLimits limits,
      Clock clock) {
    this.examinations = List.copyOf(examinations);
    this.reproduction = new ReproductionCheck(reproducer);
    this.trust = trust;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Makes every check. A file that can't be read is a file that failed.
   *
   * @param source the report JSON that the file is said to be made of, or null
   * @throws Rejected if the checks take more than the limits allow
   */
  public Verification verify(byte[] pdf, byte @Nullable [] source) {
    return verify(pdf, source, file -> List.of());
  }

  /**
   * @param more checks of a file that can be read, made beside the others
   */
  public Verification verify(
      byte[] pdf, byte @Nullable [] source, Function<OpenFile, List<CheckResult>> more) {
    var allowance = new Allowance(limits, clock);
    List<CheckResult> checks = new ArrayList<>();
    try (OpenFile file = OpenFile.open(pdf, allowance)) {
      checks.add(CheckResult.passed("readable", "readable.pages", file.pages().size()));
      checks.addAll(OpenFile.guarded(() -> contents(file)));
      checks.addAll(origin(file, source));
      checks.addAll(more.apply(file));
    } catch (IOException unreadable) {
      allowance.requireTime();
      return unreadable(pdf, unreadable);
    }
    for (Examination examination : examinations) {
      allowance.requireTime();
      checks.add(examination.examine(pdf));
    }
    return new Verification(checks);
  }

  private List<CheckResult> contents(OpenFile file) throws IOException {
    List<CheckResult> checks = new ArrayList<>();
    checks.add(IntegrityCheck.check(file));
    checks.add(SignatureCheck.check(file, trust));
    checks.addAll(ContentCheck.checks(file));
    checks.add(MetadataCheck.check(file));
    checks.add(PageNumberCheck.check(file));
    return checks;
  }

  private List<CheckResult> origin(OpenFile file, byte @Nullable [] given) throws IOException {
    byte[] embedded = EmbeddedSource.of(file).orElse(null);
    file.allowance().requireTime();
    return List.of(
        SourceCheck.check(file, embedded, given),
        reproduction.check(file, given == null ? embedded : given));
  }

  private static CheckResult notReadable(byte[] file, IOException cause) {
    return isPdf(file)
        ? CheckResult.failed("readable", "readable.not", OpenFile.reason(cause))
        : CheckResult.failed("readable", "readable.no-pdf");
  }

  /** Whether a file begins as a PDF does, after what readers put up with before it. */
  public static boolean isPdf(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-");
  }

  private static Verification unreadable(byte[] pdf, IOException cause) {
    List<CheckResult> checks = new ArrayList<>();
    boolean locked = OpenFile.needsPassword(cause);
    checks.add(
        locked
            ? CheckResult.failed(ContentCheck.ENCRYPTION, "encryption.encrypted")
            : notReadable(pdf, cause));
    if (IssuedForm.hasHeader(pdf)) {
      checks.add(IntegrityCheck.ofUnreadable(pdf));
    }
    return new Verification(checks);
  }
}
