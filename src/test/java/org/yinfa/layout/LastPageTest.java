package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;
import org.yinfa.testkit.Pictures;

/** How a document ends: the signature in the company of text (7.3.5), the imprint (7.4, 7.5). */
class LastPageTest {

  private static final String SEAL =
      """
      {"mediaType": "image/png", "data": "%s", "alternateText": "印章"}
      """
          .formatted(
              Base64.getEncoder().encodeToString(Pictures.png(50, 50, BufferedImage.TYPE_INT_RGB)));

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 85, 140})
  void whereTheOnlyParagraphMeetsTheEndOfPage1BothPagesShowTextOfIt(int characters) {
    Pdf pdf = sealedByFour("政".repeat(characters));

    assertThat(pdf.pages()).isEqualTo(2);
    for (int page = 1; page <= 2; page++) {
      int number = page;
      assertThat(pdf.glyphs())
          .anyMatch(glyph -> glyph.page() == number && glyph.text().equals("政"));
    }
  }

  @Test
  void aSingleLineStaysOnTheFirstPage() {
    Pdf pdf = sealedByFour("政令");

    assertThat(glyph(pdf, "政").page()).isEqualTo(1);
    assertThat(pdf.pages()).isEqualTo(2);
  }

  @Test
  void anImprintThatFollowsAnEmptyPageStandsOnAPageWithoutNumber() {
    Pdf pdf = endingInTurnedRows(4);

    assertThat(pdf.pages()).isEqualTo(4);
    assertThat(pdf.artifacts(2)).isEqualTo("—2—");
    assertThat(pdf.artifacts(3)).isEmpty();
    assertThat(glyph(pdf, "发").page()).isEqualTo(4);
    assertThat(pdf.artifacts(4)).isEmpty();
  }

  @Test
  void anImprintThatFollowsAnOddPageStandsOnANumberedPage() {
    Pdf pdf = endingInTurnedRows(18);

    assertThat(pdf.pages()).isEqualTo(4);
    assertThat(pdf.artifacts(3)).contains("—3—");
    assertThat(glyph(pdf, "发").page()).isEqualTo(4);
    assertThat(pdf.artifacts(4)).isEqualTo("—4—");
  }

  @Test
  void aPrintingBodyThatLeavesTheDateNoRoomStandsOnLinesAboveIt() {
    Pdf pdf =
        rendered(
            """
            "body": [{"type": "paragraph", "text": "政令"}],
            "imprint": {"printedBy": "%s", "printedOn": "2019-01-17"}
            """
                .formatted("办".repeat(60)));
    List<Glyph> body = pdf.glyphs().stream().filter(glyph -> glyph.text().equals("办")).toList();
    Glyph date = glyph(pdf, "年");

    assertThat(body).hasSize(60);
    assertThat(body).allMatch(glyph -> glyph.y() < date.y() - 1);
    assertThat(date.y()).isLessThan(262);
  }

  /** On page 1 there is room for three lines of text and none for the seals. */
  private static Pdf sealedByFour(String paragraph) {
    return rendered(
        """
        "header": {"issuerMark": ["甲局", "乙局", "丙局", "丁局"], "issuerMarkSuffix": "文件",
          "documentNumber": "甲〔2019〕1号"},
        "title": ["关于某事的通知"], "addressee": "各单位：", "preamble": ["%s"],
        "signature": {"issuers": ["甲局", "乙局", "丙局", "丁局"], "date": "2019-06-03",
          "seals": [%s, %s, %s, %s]}
        """
            .formatted(paragraph, SEAL, SEAL, SEAL, SEAL));
  }

  private static Pdf endingInTurnedRows(int rows) {
    return rendered(
        """
        "body": [{"type": "paragraph", "text": "政令"}],
        "attachments": [{"title": "目录", "landscape": true, "body":
          [{"type": "table", "header": ["甲"], "rows": [%s["二"]]}]}],
        "imprint": {"printedBy": "某办公室", "printedOn": "2019-01-17"}
        """
            .formatted("[\"一\"],".repeat(rows)));
  }

  private static Pdf rendered(String fields) {
    return Documents.render(
        ("{\"template\": \"official-document\", \"properties\": {\"title\": \"题\"}, "
                + fields
                + "}")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Glyph glyph(Pdf pdf, String text) {
    return pdf.glyphs().stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
  }
}
