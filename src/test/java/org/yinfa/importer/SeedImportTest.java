package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.importer.Dropped.Reason;
import org.yinfa.report.Block;
import org.yinfa.report.Limits;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

@EnabledIf(
    value = "seedsArePresent",
    disabledReason = "the five real reports are not at ../shared/seeds; name them by -Dyinfa.seeds")
class SeedImportTest {

  private static final Path SEEDS = Path.of(System.getProperty("yinfa.seeds", "../shared/seeds"));

  static boolean seedsArePresent() {
    return Files.isDirectory(SEEDS);
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textIsTheSourceWithoutWhatIsReportedAsDropped(Path seed) throws IOException {
    String source = Files.readString(seed);

    ImportedReport imported = imported(seed);

    assertThat(ReportText.of(imported.report()))
        .isEqualTo(ReportText.of(source, imported.dropped()));
  }

  /** Each heading: its line in the source, its level, its mark, and the end of a run-in heading. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 2 1 一、; 4 2 （一）; 6 2 （二）; 8 2 （三）; 10 2 （四）; 12 1 二、
          001 | 4 1 一、; 6 2 （一） 。; 7 2 （二） 。; 8 2 （三） 。; 9 1 二、; 11 2 （一）; 13 2 （二）; \
          15 2 (三); 17 2 （四）; 19 2 （五）; 21 2 （六）; 23 2 （七） 。; 24 1 三、; 25 3 1、 。; 26 3 2、 。; \
          27 1 四、; 29 1 五、; 31 1 六、; 32 2 （一）; 33 3 1. 。; 34 3 2. 。; 35 3 3. 。; 36 2 (二)、; \
          37 3 1. 。; 38 3 2. 。; 39 3 3. 。; 40 1 七、
          002 | 6 1 一、; 7 2 （一）; 11 2 （二）; 15 2 （三）; 19 3 2． 。; 22 1 二、; 24 2 （二）; 26 3 1. 。; \
          33 1 三、; 36 1 四、; 39 1 五、; 43 1 六、
          003 | 9 1 一、; 11 2 （一）; 15 2 （二）; 19 2 （三）; 22 2 （四）; 25 1 二、; 29 1 三、; 31 2 （一）; \
          35 2 （二）; 38 2 （三）; 42 1 四、; 44 2 （一）; 47 2 （二）; 51 2 （三）; 54 1 五、; 58 1 六、; \
          62 1 七、; 64 2 （一）; 72 2 （二）
          004 | 2 1 一、; 5 2 (一) 。; 6 2 (二) 。; 7 2 (三) 。; 8 2 (四) 。; 9 2 (五) 。; 10 2 (六) 。; \
          11 1 二、; 12 2 (一) :; 13 2 (二) :; 14 2 (三) :; 15 2 (四) :; 16 2 (五) :; 17 2 (六) :; \
          18 1 三、; 25 1 四、; 27 1 五、; 29 1 六、; 30 2 (一)
          """)
  void headingsAreThoseOfTheInventory(String seed, String inventory) throws IOException {
    List<String> lines = Files.readAllLines(named(seed));

    List<Block> expected =
        Stream.of(inventory.split("; *")).map(entry -> heading(lines, entry.split(" "))).toList();

    assertThat(imported(named(seed)).report().body())
        .filteredOn(Block.Heading.class::isInstance)
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void preambleIsTheOneParagraphBeforeTheFirstHeading(Path seed) throws IOException {
    assertThat(imported(seed).report().opening().preamble()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"000", "004"})
  void noTitleIsInvented(String seed) throws IOException {
    Report report = imported(named(seed)).report();

    assertThat(report.opening().title()).isEmpty();
    assertThat(report.opening().dateLine()).isNull();
    assertThat(report.opening().addressee()).isNull();
  }

  @Test
  void titleOnOneLineStays() throws IOException {
    assertThat(imported(named("001")).report().opening().title())
        .containsExactly(Files.readAllLines(named("001")).get(0));
  }

  @Test
  void titleOfNameAndSubjectKeepsItsTwoLines() throws IOException {
    List<String> lines = Files.readAllLines(named("002"));

    assertThat(imported(named("002")).report().opening().title())
        .containsExactly(lines.get(0), lines.get(2));
  }

  @Test
  void titleBrokenInsideAWordIsJoined() throws IOException {
    List<String> lines = Files.readAllLines(named("003"));
    Report report = imported(named("003")).report();

    assertThat(report.opening().title()).containsExactly(lines.get(0) + lines.get(2));
    assertThat(report.opening().dateLine()).isEqualTo("（2018年1月17日）");
  }

  @Test
  void issuerAndDateAtTheEndAreTheSignature() throws IOException {
    String issuer = Files.readAllLines(named("003")).get(79);

    assertThat(imported(named("003")).report().closing().signature())
        .isEqualTo(new Signature(List.of(issuer), LocalDate.of(2018, 1, 17), null, null));
  }

  @ParameterizedTest
  @CsvSource({"000", "001", "002", "004"})
  void textWithoutASignatureGetsNone(String seed) throws IOException {
    assertThat(imported(named(seed)).report().closing().signature()).isNull();
  }

  @Test
  void artefactsOfTheExportAreReportedWithTheirLines() throws IOException {
    assertThat(imported(named("003")).dropped())
        .containsExactly(
            new Dropped(64, "\u00A0", Reason.SURROUNDING_SPACE),
            new Dropped(84, "PAGE", Reason.PAGE_FIELD),
            new Dropped(85, "— 6 —", Reason.PAGE_NUMBER));
  }

  @Test
  void indentsOfNonBreakingSpacesAreReportedOnceALine() throws IOException {
    assertThat(imported(named("000")).dropped())
        .hasSize(13)
        .allMatch(dropped -> dropped.reason() == Reason.SURROUNDING_SPACE);
  }

  private static ImportedReport imported(Path seed) throws IOException {
    return new PlainTextReader(Limits.DEFAULT).read(Files.readAllBytes(seed));
  }

  private static Path named(String number) throws IOException {
    return seeds().stream()
        .filter(seed -> seed.getFileName().toString().startsWith(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no seed " + number + " in " + SEEDS));
  }

  private static Block heading(List<String> lines, String[] entry) {
    String line =
        lines.get(Integer.parseInt(entry[0]) - 1).replaceAll("^[ \u00A0]+|[ \u00A0]+$", "");
    String mark = entry[2];
    assertThat(line).startsWith(mark);
    int end = entry.length == 3 ? line.length() : line.indexOf(entry[3]) + 1;
    return new Block.Heading(
        Integer.parseInt(entry[1]),
        mark,
        line.substring(mark.length(), end),
        end == line.length() ? null : line.substring(end));
  }
}
