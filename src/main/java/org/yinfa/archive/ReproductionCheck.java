package org.yinfa.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Problem;
import org.yinfa.report.Profile;
import org.yinfa.report.ReportRejected;

/** Whether a file of Yinfa comes out again when its report is printed once more. */
final class ReproductionCheck {

  static final String ID = "reproduction";

  private final Press press;

  ReproductionCheck(Press press) {
    this.press = press;
  }

  /**
   * @param source the report JSON, or null when there is none
   */
  Check check(OpenFile file, byte @Nullable [] source) throws IOException {
    Metadata metadata = file.metadata();
    Optional<String> template = metadata.value(Metadata.YINFA, "template");
    Optional<Profile> profile = profile(metadata);
    if (template.isEmpty() || profile.isEmpty()) {
      return Check.notApplicable(ID, "reproduction.not-ours");
    }
    if (source == null) {
      return Check.notApplicable(ID, "reproduction.no-source");
    }
    byte[] again;
    try {
      again = press.print(source, template.get(), profile.get());
    } catch (ReportRejected rejected) {
      Problem problem = rejected.problems().get(0);
      return Check.failed(ID, "reproduction.rejected", problem.pointer(), problem.code().id());
    }
    byte[] issued = IssuedFile.find(file.bytes()).map(IssuedFile::bytes).orElse(file.bytes());
    return Arrays.equals(issued, again)
        ? Check.passed(ID, "reproduction.bytes")
        : compare(file, issued, again);
  }

  private static Optional<Profile> profile(Metadata metadata) {
    String part = metadata.value(Metadata.PDFA, "part").orElse("");
    return Arrays.stream(Profile.values())
        .filter(profile -> String.valueOf(profile.part()).equals(part))
        .findFirst();
  }

  private Check compare(OpenFile file, byte[] issued, byte[] again) throws IOException {
    Metadata metadata = file.metadata();
    String release = metadata.value(Metadata.YINFA, "release").orElse("");
    String fonts = metadata.value(Metadata.YINFA, "fonts").orElse("");
    boolean same = release.equals(press.release()) && fonts.equals(press.fonts());
    try (OpenFile one = OpenFile.open(issued, file.allowance());
        OpenFile other = OpenFile.open(again, Allowance.unlimited())) {
      var comparison = new Comparison(one, other);
      List<Finding> text = comparison.text();
      List<Finding> places = comparison.places();
      if (same) {
        List<Finding> all = comparison.everything();
        return Check.of(ID, all, "reproduction.content");
      }
      if (text.isEmpty() && !places.isEmpty()) {
        return new Check(
            ID, Verdict.NOT_APPLICABLE, Finding.of("reproduction.needs", release, fonts), places);
      }
      return Check.of(ID, text, "reproduction.text", release, fonts);
    }
  }
}
