package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.finish.Finisher;
import org.yinfa.form.Forms;
import org.yinfa.input.ReportReader;
import org.yinfa.layout.Typesetter;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.proof.Proofreader;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.template.Templates;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

/** Digits of half an em, in the roles that fonts.json names (GB/T 9704-2012, 7.5). */
class HalfWidthDigitsTest {

  private static final double MILLIMETRES_A_POINT = 25.4 / 72;

  private static final byte[] FIGURES =
      "{\"preamble\": [\"2018年共收到申请1234567890件，第1—2号，V3.5。\"]}".getBytes(StandardCharsets.UTF_8);

  @Test
  void pageNumbersAreOfHalfWidthDigits() {
    Pdf pdf = Documents.render(Documents.sample("very-long"));

    assertThat(pdf.artifacts(12)).isEqualTo("—12—");
    assertThat(widths(pdf.artifacts()))
        .hasSizeGreaterThan(9 + 2 * 10)
        .allSatisfy(width -> assertThat(width).isCloseTo(0.5, within(0.0005)));
  }

  @Test
  void textKeepsTheDigitsOfItsFontUnlessAsked() {
    assertThat(widths(Documents.render(FIGURES).glyphs()))
        .isNotEmpty()
        .allSatisfy(width -> assertThat(width).isNotCloseTo(0.5, within(0.02)));
  }

  @Test
  void textHasThemWhereItsRoleAsks(@TempDir Path directory) throws IOException {
    Renderer renderer = rendererWith(directory, "\"body\", \"pageNumber\"");
    Pdf pdf = render(renderer, FIGURES);

    assertThat(pdf.characters()).isEqualTo("2018年共收到申请1234567890件，第1—2号，V3.5。");
    assertThat(widths(pdf.glyphs()))
        .hasSize(18)
        .allSatisfy(width -> assertThat(width).isCloseTo(0.5, within(0.0005)));
    var check = new ConformanceCheck();
    assertThat(check.failures(pdf.bytes(), Standard.PDFA_2A)).isEmpty();
    assertThat(check.failures(pdf.bytes(), Standard.PDFUA_1)).isEmpty();
    assertThat(render(renderer, FIGURES).bytes()).isEqualTo(pdf.bytes());
  }

  /** Fourteen characters and twenty-eight digits: the measure of the line knows their width. */
  @Test
  void fullLineHoldsTwoDigitsForEachCharacter(@TempDir Path directory) throws IOException {
    String line = "件".repeat(12) + "12".repeat(14);
    byte[] json =
        ("{\"preamble\": [\"" + line + "件".repeat(5) + "。\"]}").getBytes(StandardCharsets.UTF_8);
    Pdf pdf = render(rendererWith(directory, "\"body\""), json);

    double first = pdf.glyphs().get(0).y();
    assertThat(pdf.glyphs().stream().filter(glyph -> glyph.y() == first)).hasSizeBetween(40, 41);
  }

  /** The widths of the digits in ems. */
  private static List<Double> widths(List<Pdf.Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> glyph.text().matches("[0-9]"))
        .map(glyph -> glyph.width() / MILLIMETRES_A_POINT / glyph.size())
        .toList();
  }

  private static Pdf render(Renderer renderer, byte[] json) {
    return new Pdf(renderer.render(new RenderRequest(json, null, Profile.PDFA_2A)).pdf());
  }

  private static Renderer rendererWith(Path directory, String roles) throws IOException {
    String file = "NotoSerifSC-Regular.ttf";
    Files.copy(Path.of("fonts", file), directory.resolve(file));
    Files.writeString(
        directory.resolve("fonts.json"),
        """
        {"roles": {"body": ["%1$s"], "heading1": ["%1$s"], "heading2": ["%1$s"],
          "heading3": ["%1$s"], "heading4": ["%1$s"], "title": ["%1$s"], "pageNumber": ["%1$s"]},
         "halfWidthDigits": [%2$s], "fallback": ["%1$s"]}
        """
            .replace("%1$s", file)
            .replace("%2$s", roles));
    FontLibrary fonts = FontLibrary.from(directory);
    return new Renderer(
        new ReportReader(Limits.DEFAULT),
        new Proofreader(Forms.bundled()),
        Templates.bundled(),
        new PrintableText(fonts::canPrint),
        new Typesetter(fonts, Limits.DEFAULT, Clock.systemUTC()),
        new Finisher(Documents.PRODUCER, fonts.digest()),
        StageTimer.NONE);
  }
}
