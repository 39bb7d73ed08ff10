package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.importer.Dropped;
import org.yinfa.importer.ImportedReport;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.report.Limits;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.PrintedText;
import org.yinfa.testkit.Programs;
import org.yinfa.testkit.Seeds;

/** From the text of a real report to its PDF and back, without a hand touching anything. */
@EnabledIf(value = Seeds.ARE_PRESENT, disabledReason = Seeds.ABSENT)
class SeedDocumentsTest {

  static List<Path> seeds() {
    return Seeds.paths();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pdfSaysWhatTheSeedSaysCodePointByCodePoint(Path seed) {
    ImportedReport imported = imported(seed);

    assertThat(rendered(imported).text().codePoints().toArray())
        .isEqualTo(expected(seed, imported).codePoints().toArray());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tagTreeSaysWhatTheSeedSaysInTheSameOrder(Path seed) {
    ImportedReport imported = imported(seed);

    assertThat(rendered(imported).taggedText()).isEqualTo(expected(seed, imported));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRadicalTakesThePlaceOfACharacter(Path seed) {
    ImportedReport imported = imported(seed);

    assertThat(radicals(rendered(imported).text())).isEqualTo(radicals(expected(seed, imported)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @EnabledIf(
      value = "pdftotextIsInstalled",
      disabledReason = "the program pdftotext (Poppler) is not installed")
  void popplerReadsTheSameText(Path seed, @TempDir Path directory)
      throws IOException, InterruptedException {
    ImportedReport imported = imported(seed);
    Path file = directory.resolve("report.pdf");
    Files.write(file, rendered(imported).bytes());

    Process poppler =
        new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(poppler.waitFor()).isZero();
    assertThat(PrintedText.withoutSpace(text.replaceAll("(?m)^\\s*— ?\\d+ ?—\\s*$", "")))
        .isEqualTo(expected(seed, imported));
  }

  static boolean pdftotextIsInstalled() {
    return Programs.isInstalled("pdftotext");
  }

  private static ImportedReport imported(Path seed) {
    return new PlainTextReader(Limits.DEFAULT).read(Seeds.bytes(seed));
  }

  private static Pdf rendered(ImportedReport imported) {
    return Documents.render(imported.report());
  }

  private static int[] radicals(String text) {
    return text.codePoints()
        .filter(codePoint -> codePoint >= 0x2E80 && codePoint <= 0x2FDF)
        .toArray();
  }

  /** The seed's text without white space and without what the import says that it dropped. */
  private static String expected(Path seed, ImportedReport imported) {
    String[] lines = new String(Seeds.bytes(seed), StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
    for (Dropped dropped : imported.dropped()) {
      if (!dropped.text().isBlank() && !PrintedText.withoutSpace(dropped.text()).isEmpty()) {
        String line = lines[dropped.line() - 1];
        assertThat(line).contains(dropped.text());
        lines[dropped.line() - 1] = line.replace(dropped.text(), "");
      }
    }
    return PrintedText.withoutSpace(String.join("", lines));
  }
}
