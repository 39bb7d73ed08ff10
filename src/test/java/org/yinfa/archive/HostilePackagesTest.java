package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;
import org.yinfa.testkit.RawPdf;
import org.yinfa.verify.Bombs;
import org.yinfa.verify.Verifying;
import org.yinfa.verify.file.VerificationProblem;
import org.yinfa.zip.ZipProblem;

/** Packages that no archive makes are refused with the reason, in memory and in a file. */
class HostilePackagesTest {

  private static final PackageVerifier VERIFIER =
      new PackageVerifier(
          Verifying.QUICK, new PackageLimits(40, 60_000_000, 200, 20_000_000, 100_000, 3));

  static Stream<Arguments> packages() {
    byte[] good =
        Packages.packed(Map.of("a/document.pdf", new byte[1], "b/document.pdf", new byte[1]));
    return Stream.of(
        Arguments.of("out of the folder", zip("../document.pdf", 1), ZipProblem.UNUSABLE_NAME),
        Arguments.of("from the root", zip("/a/document.pdf", 1), ZipProblem.UNUSABLE_NAME),
        Arguments.of("with a backslash", zip("a\\document.pdf", 1), ZipProblem.UNUSABLE_NAME),
        Arguments.of("nested", zip("a/inner.zip", 1), ZipProblem.NESTED_ARCHIVE),
        Arguments.of("a bomb", zip("a/document.pdf", 19_000_000), ZipProblem.COMPRESSED_TOO_MUCH),
        Arguments.of(
            "a large file",
            zip("a/document.pdf", 21_000_000),
            ArchiveProblem.PACKAGED_FILE_TOO_LARGE),
        Arguments.of("too many files", many(41, ".txt"), ZipProblem.TOO_MANY_ENTRIES),
        Arguments.of(
            "too many documents", many(4, "/document.pdf"), ArchiveProblem.TOO_MANY_DOCUMENTS),
        Arguments.of(
            "one name twice", replaced(good, "b/document", "a/document"), ZipProblem.SAME_NAME),
        Arguments.of(
            "names of one file", replaced(good, "b/document", "A/document"), ZipProblem.SAME_NAME),
        Arguments.of(
            "encrypted",
            replaced(good, "PK\1\2\24\0\24\0\10\10", "PK\1\2\24\0\24\0\11\10"),
            ZipProblem.ENCRYPTED_ENTRY),
        Arguments.of("cut", Arrays.copyOf(good, good.length - 30), ZipProblem.DAMAGED_ARCHIVE),
        Arguments.of("no ZIP", "PK\3\4 no ZIP".getBytes(ISO_8859_1), ZipProblem.DAMAGED_ARCHIVE));
  }

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void isRefusedWithItsReason(String how, byte[] zip, ProblemCode code) throws Exception {
    Path file = Files.write(folder.resolve("package.zip"), zip);

    assertThat(refusal(() -> VERIFIER.verify(zip, (name, each) -> {})).code()).isEqualTo(code);
    assertThat(refusal(() -> VERIFIER.verify(file, (name, each) -> {})).code()).isEqualTo(code);
  }

  @Test
  void bombInADocumentIsNamedByThePlaceOfTheDocument() {
    byte[] bomb =
        RawPdf.withPage("/Contents 4 0 R").stream("/Filter /FlateDecode", Bombs.deflated("", 2_000))
            .bytes();
    byte[] zip = Packages.packed(Map.of("a/document.pdf", bomb));
    var tolerant =
        new PackageVerifier(
            Verifying.QUICK, new PackageLimits(40, 60_000_000, 2_000, 20_000_000, 100_000, 3));

    assertThat(refusal(() -> tolerant.verify(zip, (name, each) -> {})))
        .isEqualTo(
            Problem.at("a/document.pdf", VerificationProblem.INFLATED_TOO_LARGE, 1_073_741_824));
  }

  @Test
  void reportLargerThanReportsMayBeIsNotRead() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/document.pdf", new byte[1]);
    files.put("a/report.json", new byte[100_001]);

    assertThat(refusal(() -> VERIFIER.verify(Packages.packed(files), (name, each) -> {})))
        .isEqualTo(
            Problem.at("", ArchiveProblem.PACKAGED_FILE_TOO_LARGE, "a/report.json", 100_000));
  }

  private static Problem refusal(ThrowingCallable verifying) {
    Rejected refused = catchThrowableOfType(Rejected.class, verifying);
    assertThat(refused).as("is refused").isNotNull();
    return refused.problems().get(0);
  }

  private static byte[] zip(String name, int size) {
    return Packages.packed(Map.of(name, new byte[size]));
  }

  private static byte[] many(int count, String name) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int number = 0; number < count; number++) {
      files.put(number + name, new byte[1]);
    }
    return Packages.packed(files);
  }

  private static byte[] replaced(byte[] zip, String text, String replacement) {
    String before = new String(zip, ISO_8859_1);
    assertThat(before).contains(text);
    return before.replace(text, replacement).getBytes(ISO_8859_1);
  }
}
