package org.yinfa.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** Checks files for an archive. Thread-safe. */
public final class Verifier {

  private final List<Examination> examinations;
  private final ReproductionCheck reproduction;
  private final int pages;
  private final Duration time;
  private final Clock clock;

  /**
   * @param examinations the checks of other parts of the program
   * @param pages how many pages a file may have
   * @param time how long one file may take
   */
  public Verifier(
      List<Examination> examinations, Press press, int pages, Duration time, Clock clock) {
    this.examinations = List.copyOf(examinations);
    this.reproduction = new ReproductionCheck(press);
    this.pages = pages;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Makes every check. A file that can't be read is a file that failed.
   *
   * @param source the report JSON that the file is said to be made of, or null
   * @throws ReportRejected if the file has too many pages or takes too long
   */
  public Verification verify(byte[] pdf, byte @Nullable [] source) {
    Instant end = clock.instant().plus(time);
    List<Check> checks = new ArrayList<>();
    try (OpenFile file = OpenFile.open(pdf, pages)) {
      checks.add(Check.passed("readable", "readable.pages", file.pages().size()));
      checks.add(IntegrityCheck.check(pdf, file));
      checks.add(SignatureCheck.check(pdf, file));
      checks.addAll(ContentCheck.checks(file));
      checks.add(MetadataCheck.check(file));
      checks.add(PageNumberCheck.check(file));
      checks.addAll(origin(file, source, end));
    } catch (IOException unreadable) {
      return unreadable(pdf, unreadable);
    }
    for (Examination examination : examinations) {
      requireTime(end);
      checks.add(examination.examine(pdf));
    }
    return new Verification(checks);
  }

  private List<Check> origin(OpenFile file, byte @Nullable [] given, Instant end)
      throws IOException {
    byte[] embedded = EmbeddedSource.of(file).orElse(null);
    requireTime(end);
    return List.of(
        SourceCheck.check(file, embedded, given),
        reproduction.check(file, given == null ? embedded : given));
  }

  private void requireTime(Instant end) {
    if (clock.instant().isAfter(end)) {
      throw new ReportRejected(
          Problem.at("", Problem.Code.VERIFICATION_TOO_SLOW, time.toSeconds()));
    }
  }

  private static Verification unreadable(byte[] pdf, IOException cause) {
    List<Check> checks = new ArrayList<>();
    boolean locked = OpenFile.needsPassword(cause);
    checks.add(
        locked
            ? Check.failed(ContentCheck.ENCRYPTION, "encryption.encrypted")
            : Check.failed("readable", "readable.not", OpenFile.reason(cause)));
    if (IssuedFile.hasMark(pdf)) {
      checks.add(IntegrityCheck.ofUnreadable(pdf));
    }
    return new Verification(checks);
  }
}
