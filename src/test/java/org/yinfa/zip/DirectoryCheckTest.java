package org.yinfa.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;

class DirectoryCheckTest {

  private static final int MEBIBYTE = 1 << 20;
  private static final long FILE_BYTES = 10_000_000;

  private final DirectoryCheck check =
      new DirectoryCheck(
          new ZipLimits(4 * MEBIBYTE, ZipProblem.ENTRY_TOO_LARGE, 100, 20L * MEBIBYTE, 100),
          EntryRules.NONE,
          FILE_BYTES);

  @Test
  void anOrdinaryArchivePasses() {
    add("2024/a.json", 100, 50);
    add("2024/b.json", 4 * MEBIBYTE, MEBIBYTE);

    assertThatCode(check::require).doesNotThrowAnyException();
  }

  @Test
  void everythingWrongIsToldAtOnceInTheOrderOfTheEntries() {
    add("../a.json", 1, 1);
    add("b.zip", 1, 1);
    add("c.json", 4 * MEBIBYTE + 1, MEBIBYTE);
    add("C.json", 1, 1);

    assertThat(codes())
        .containsExactly(
            ZipProblem.UNUSABLE_NAME,
            ZipProblem.NESTED_ARCHIVE,
            ZipProblem.ENTRY_TOO_LARGE,
            ZipProblem.SAME_NAME);
  }

  @Test
  void entriesThatTakeMoreThanTheFileLieOverEachOther() {
    add("a.json", 1, 6_000_000);
    add("b.json", 1, 6_000_000);

    assertThat(codes()).containsExactly(ZipProblem.OVERLAPPING_ENTRIES);
  }

  @Test
  void allTogetherMayBeTooLargeThoughNoneIs() {
    for (int number = 0; number < 6; number++) {
      add(number + ".json", 4 * MEBIBYTE, MEBIBYTE);
    }

    assertThat(codes()).containsExactly(ZipProblem.ARCHIVE_TOO_LARGE);
  }

  @Test
  void sizesThatWouldWrapAroundDoNotBecomeSmall() {
    add("a.bin", Long.MAX_VALUE, 1);
    add("b.bin", Long.MAX_VALUE, 1);

    assertThat(codes()).contains(ZipProblem.ARCHIVE_TOO_LARGE);
  }

  @Test
  void onlyALargeEntryIsSuspectedForItsRatio() {
    add("small.json", MEBIBYTE, 1);
    add("large.json", 2 * MEBIBYTE, 2_000);

    assertThat(codes()).containsExactly(ZipProblem.COMPRESSED_TOO_MUCH);
  }

  @Test
  void anUnknownCompressionIsRefused() {
    var entry = new ZipArchiveEntry("a.json");
    entry.setMethod(ZipEntry.DEFLATED + 4);
    entry.setSize(1);
    entry.setCompressedSize(1);
    check.add("a.json", entry);

    assertThat(codes()).containsExactly(ZipProblem.COMPRESSION_METHOD);
  }

  private void add(String name, long size, long packed) {
    var entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(size);
    entry.setCompressedSize(packed);
    check.add(name, entry);
  }

  private List<ProblemCode> codes() {
    Rejected rejected = catchThrowableOfType(Rejected.class, check::require);
    return rejected.problems().stream().map(Problem::code).toList();
  }
}
