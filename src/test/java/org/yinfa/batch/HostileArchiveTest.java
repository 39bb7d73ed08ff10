package org.yinfa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.zip.ZipProblem;

class HostileArchiveTest {

  private static final SourceLimits LIMITS = new SourceLimits(3_000_000, 1_000, 30_000_000L, 200);
  private static final int CENTRAL_HEADER = 0x02014b50;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.json",
        "a/../../b.json",
        "/etc/a.json",
        "a\\b.json",
        "C:a.json",
        "a\0.json",
        "a\n.json",
        "a//b.json",
        "./a.json",
        ".yinfa/a.json",
        ".YINFA/a.json",
        "../"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
    assertThat(refusals(zip(name))).extracting(Problem::code).contains(ZipProblem.UNUSABLE_NAME);
  }

  @Test
  void aNameLongerThanFileSystemsAllowIsRefused() throws IOException {
    assertThat(refusals(zip("报".repeat(90) + ".json")))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.UNUSABLE_NAME);
  }

  @Test
  void namesThatDifferOnlyByCaseOrCompositionAreRefused() throws IOException {
    assertThat(refusals(zip("a.json", "A.json")))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.SAME_NAME);
    assertThat(refusals(zip("\u00e9.json", "e\u0301.json")))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.SAME_NAME);
  }

  @Test
  void everythingThatIsNoReportIsNamed() throws IOException {
    assertThat(refusals(zip("a.json", "b.pdf", "c", "inner.zip", "x.TAR")))
        .extracting(problem -> problem.code() + " " + problem.arguments().get(0))
        .containsExactly(
            "WRONG_KIND b.pdf", "WRONG_KIND c", "NESTED_ARCHIVE inner.zip", "NESTED_ARCHIVE x.TAR");
  }

  @Test
  void whatSystemsLeaveEverywhereIsPassedOver() throws IOException {
    Path zip =
        zip(
            "年报/a.json",
            "年报/.DS_Store",
            "__MACOSX/年报/._a.json",
            "Thumbs.db",
            "年报/desktop.ini",
            "~$年报.docx");

    try (Source source = Source.zip(zip, LIMITS)) {
      assertThat(source.count()).isEqualTo(1);
      assertThat(source.items().next().name()).isEqualTo("年报/a.json");
    }
    assertThat(refusals(zip("../.DS_Store")))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.UNUSABLE_NAME);
  }

  @Test
  void anEncryptedEntryIsRefused() throws IOException {
    Path zip = zip("a.json");
    patch(zip, header -> header.putShort(8, (short) (header.getShort(8) | 1)));

    assertThat(refusals(zip)).extracting(Problem::code).containsExactly(ZipProblem.ENCRYPTED_ENTRY);
  }

  @Test
  void anUncommonMethodOfCompressionIsRefused() throws IOException {
    Path zip = zip("a.json");
    patch(zip, header -> header.putShort(10, (short) 14));

    assertThat(refusals(zip))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.COMPRESSION_METHOD);
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
    assertThat(refusals(zip(entry("a.json", new byte[2_000_000]))))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.COMPRESSED_TOO_MUCH);
    assertThat(refusals(zip(entry("a.json", new byte[4_000_000]))))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.ENTRY_TOO_LARGE);
  }

  @Test
  void manySmallEntriesThatAreTooMuchTogetherAreRefused() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      entries.add(entry(i + ".json", new byte[1_000_000]));
    }

    assertThat(refusals(zip(entries.toArray(Entry[]::new))))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.ARCHIVE_TOO_LARGE);
  }

  @Test
  void entriesThatShareTheirBytesAreRefused() throws IOException {
    String[] names = IntStream.range(0, 20).mapToObj(i -> i + ".json").toArray(String[]::new);
    Path zip = zip(names);
    patch(
        zip,
        header -> {
          if (header.getShort(28) == "0.json".length()) {
            header.putInt(20, 500);
          }
        });

    assertThat(refusals(zip))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.OVERLAPPING_ENTRIES);
  }

  @Test
  void foldersThatClaimToBeImmenseDoNotHideWhatTheOthersTake() throws IOException {
    Path zip = zip(immense("a/"), immense("b/"), entry("a.json", new byte[100]));
    patch(
        zip,
        header -> {
          if (header.getShort(30) > 0) {
            header.putInt(20, -1).putInt(24, -1);
            header.putShort(46 + header.getShort(28), (short) 1);
          }
        });

    assertThat(refusals(zip))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.OVERLAPPING_ENTRIES, ZipProblem.ARCHIVE_TOO_LARGE);
  }

  /** One with a field that becomes the one for the sizes of ZIP64 (APPNOTE 4.5.3). */
  private static Entry immense(String folder) {
    ByteBuffer extra = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
    extra.putShort((short) 0x9999).putShort((short) 16);
    extra.putLong(Long.MAX_VALUE).putLong(Long.MAX_VALUE);
    return new Entry(folder, new byte[0], extra.array());
  }

  @Test
  void aHundredThousandEntriesAreRefusedWhateverNumberTheArchiveNames() throws IOException {
    String[] names = IntStream.range(0, 100_000).mapToObj(i -> i + ".json").toArray(String[]::new);
    Path zip = zip(names);

    assertThat(refusals(zip))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.TOO_MANY_ENTRIES);

    Path few = zip(List.of(names).subList(0, 1_001).toArray(String[]::new));
    byte[] bytes = Files.readAllBytes(few);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 14, 0x00010001);
    Files.write(few, bytes);
    assertThat(refusals(few))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.TOO_MANY_ENTRIES);
  }

  @Test
  void whatIsNoArchiveIsRefusedWithItsReason() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive".repeat(10));
    Path torn = zip("a.json", "b.json");
    byte[] bytes = Files.readAllBytes(torn);
    Files.write(torn, Arrays.copyOf(bytes, bytes.length - 30));

    assertThat(refusals(text))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.DAMAGED_ARCHIVE);
    assertThat(refusals(torn))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.DAMAGED_ARCHIVE);
    assertThat(refusals(Files.write(folder.resolve("empty.zip"), new byte[0])))
        .extracting(Problem::code)
        .containsExactly(ZipProblem.DAMAGED_ARCHIVE);
  }

  @Test
  void anEntryThatIsLongerThanItsArchiveSaysIsAtFaultWhenItIsRead() throws IOException {
    Path zip = zip(entry("a.json", new byte[5_000]));
    patch(zip, header -> header.putInt(24, 50));

    try (Source source = Source.zip(zip, LIMITS)) {
      assertThatThrownBy(() -> source.items().next().content().read())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("not what the directory");
    }
  }

  @Test
  void aGoodArchiveGivesItsReportsInItsOwnOrderAndMayHaveFolders() throws IOException {
    Path zip =
        zip(
            entry("二/", new byte[0]),
            entry("二/b.txt", "乙".getBytes(UTF_8)),
            entry("a.json", "{}".getBytes(UTF_8)));

    try (Source source = Source.zip(zip, LIMITS)) {
      List<Item> items = new ArrayList<>();
      source.items().forEachRemaining(items::add);
      assertThat(source.count()).isEqualTo(2);
      assertThat(items).extracting(Item::name).containsExactly("二/b.txt", "a.json");
      assertThat(items).extracting(Item::output).containsExactly("二/b.pdf", "a.pdf");
      assertThat(items.get(0).content().read()).isEqualTo("乙".getBytes(UTF_8));
    }
  }

  @Test
  void namesThatAChineseWindowsWroteAreRead() throws IOException {
    Path path = folder.resolve("gbk.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path), Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("年度报告.json"));
      zip.closeEntry();
    }

    try (Source source = Source.zip(path, LIMITS)) {
      assertThat(source.items().next().name()).isEqualTo("年度报告.json");
    }
  }

  private static List<Problem> refusals(Path zip) {
    Rejected rejected = catchThrowableOfType(Rejected.class, () -> Source.zip(zip, LIMITS).close());
    assertThat(rejected).as("is refused").isNotNull();
    return rejected.problems();
  }

  private record Entry(String name, byte[] bytes, byte[] extra) {}

  private static Entry entry(String name, byte[] bytes) {
    return new Entry(name, bytes, new byte[0]);
  }

  private Path zip(String... names) throws IOException {
    Entry[] entries = new Entry[names.length];
    for (int i = 0; i < names.length; i++) {
      entries[i] = entry(names[i], "{}".getBytes(UTF_8));
    }
    return zip(entries);
  }

  private Path zip(Entry... entries) throws IOException {
    Path path = Files.createTempFile(folder, "", ".zip");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path));
        var zip = new ZipOutputStream(file)) {
      for (Entry entry : entries) {
        var header = new ZipEntry(entry.name);
        header.setExtra(entry.extra);
        zip.putNextEntry(header);
        zip.write(entry.bytes);
        zip.closeEntry();
      }
    }
    return path;
  }

  /** Changes the header of every entry in the central directory. */
  private static void patch(Path zip, Consumer<ByteBuffer> change) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    for (int at = 0; at < bytes.length - 46; at++) {
      ByteBuffer header =
          ByteBuffer.wrap(bytes, at, bytes.length - at).slice().order(ByteOrder.LITTLE_ENDIAN);
      if (header.getInt(0) == CENTRAL_HEADER) {
        change.accept(header);
      }
    }
    Files.write(zip, bytes);
  }
}
