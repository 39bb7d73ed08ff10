package org.yinfa.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yinfa.issued.OriginProperty;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Profile;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.EmbeddedSource;
import org.yinfa.verify.file.IssuedFile;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;

/** Whether a file of Yinfa comes out again when its report is printed once more. */
public final class ReproductionCheck implements Check {

  private static final String ID = "reproduction";

  private final Reproducer reproducer;

  public ReproductionCheck(Reproducer reproducer) {
    this.reproducer = reproducer;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    Metadata metadata = file.metadata();
    Optional<String> template = metadata.value(OriginProperty.TEMPLATE);
    Optional<Profile> profile = profile(metadata);
    if (template.isEmpty() || profile.isEmpty()) {
      return CheckResult.notApplicable(ID, "reproduction.not-ours");
    }
    Optional<byte[]> source = file.source().isPresent() ? file.source() : EmbeddedSource.of(file);
    if (source.isEmpty()) {
      return CheckResult.notApplicable(ID, "reproduction.no-source");
    }
    byte[] again;
    try {
      again = reproducer.reproduce(source.get(), template.get(), profile.get());
    } catch (Rejected rejected) {
      Problem problem = rejected.problems().get(0);
      return CheckResult.failed(
          ID, "reproduction.rejected", problem.pointer(), problem.code().id());
    }
    byte[] issued = IssuedFile.find(file.bytes()).map(IssuedFile::bytes).orElse(file.bytes());
    return Arrays.equals(issued, again)
        ? CheckResult.passed(ID, "reproduction.bytes")
        : compare(file, issued, again);
  }

  private static Optional<Profile> profile(Metadata metadata) {
    String part = metadata.value(Metadata.PDFA, "part").orElse("");
    return Arrays.stream(Profile.values())
        .filter(profile -> String.valueOf(profile.part()).equals(part))
        .findFirst();
  }

  private CheckResult compare(OpenFile file, byte[] issued, byte[] again) throws IOException {
    try (OpenFile other = OpenFile.open(again, Allowance.unlimited())) {
      if (issued.length == file.bytes().length) {
        return compare(file, other);
      }
      // what was appended later doesn't come out again
      try (OpenFile first = OpenFile.open(issued, file.allowance())) {
        return compare(first, other);
      }
    }
  }

  private CheckResult compare(OpenFile file, OpenFile again) throws IOException {
    return OpenFile.guarded(() -> compareContents(file, again));
  }

  private CheckResult compareContents(OpenFile file, OpenFile again) throws IOException {
    String release = file.metadata().value(OriginProperty.RELEASE).orElse("");
    String fonts = file.metadata().value(OriginProperty.FONTS).orElse("");
    var comparison = new Comparison(file, again);
    if (release.equals(reproducer.release()) && fonts.equals(reproducer.fonts())) {
      return CheckResult.of(ID, comparison.everything(), "reproduction.content");
    }
    List<Finding> text = comparison.text();
    List<Finding> places = comparison.places();
    if (text.isEmpty() && !places.isEmpty()) {
      return new CheckResult(
          ID, Verdict.NOT_APPLICABLE, Finding.of("reproduction.needs", release, fonts), places);
    }
    return CheckResult.of(ID, text, "reproduction.text", release, fonts);
  }
}
