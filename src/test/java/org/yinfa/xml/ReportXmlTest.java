package org.yinfa.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.xml.NeutralXml.values;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Opening;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

class ReportXmlTest {

  private static final Opening OPENING = new Opening(List.of("报告"), null, null, List.of());

  @Test
  void aHeadingHasTheMarkOfTheReportOrElseTheStandardsOwn() {
    byte[] xml = body(heading(null), heading("第二章 "), heading(null), heading(""));

    assertThat(values(xml, "//heading/mark")).containsExactly("一、", "第二章 ", "三、", "");
  }

  @Test
  void headingsAreCountedAfreshInEachAttachmentButNamedOnce() {
    var attachment = new Attachment("表", List.of(heading(null)));
    byte[] xml = xml(List.of(heading(null)), Closing.NONE, attachment, attachment);

    assertThat(values(xml, "//heading/mark")).containsExactly("一、", "一、", "一、");
    assertThat(values(xml, "//heading/@id")).containsExactly("heading-1", "heading-2", "heading-3");
  }

  @Test
  void onlySeveralAttachmentsAreNumbered() {
    var attachment = new Attachment("表", List.of());

    assertThat(values(xml(List.of(), Closing.NONE, attachment), "//attachment/@number")).isEmpty();
    assertThat(values(xml(List.of(), Closing.NONE, attachment, attachment), "//attachment/@number"))
        .containsExactly("1", "2");
  }

  @Test
  void columnsWithoutWidthsAreEqual() {
    byte[] equal = body(new Block.Table(null, List.of("甲", "乙"), List.of(), List.of()));
    byte[] given = body(new Block.Table(null, List.of("甲", "乙"), List.of(), List.of(2, 5)));

    assertThat(values(equal, "//column/@width")).containsExactly("1", "1");
    assertThat(values(given, "//column/@width")).containsExactly("2", "5");
  }

  @Test
  void aPlaceIsKeptForTheSealOfEachIssuer() {
    byte[] xml = xml(List.of(), signed(List.of("甲局", "乙局"), List.of(), true));

    assertThat(values(xml, "//seal/@reserved")).containsExactly("true", "true");
  }

  @Test
  void aSealThatIsPrintedIsNotReserved() throws IOException {
    byte[] xml = xml(List.of(), signed(List.of("甲局"), List.of(transparent()), false));

    assertThat(values(xml, "//seal/@alternate-text")).containsExactly("章");
    assertThat(values(xml, "//seal/@reserved")).isEmpty();
  }

  @Test
  void aPictureTellsItsPixelsAndComesAsItIs() throws IOException {
    byte[] xml = body(new Block.Picture(transparent(), 50, null));

    assertThat(values(xml, "//image/@pixel-width | //image/@pixel-height"))
        .containsExactlyInAnyOrder("3", "2");
    assertThat(values(xml, "//image/@width")).containsExactly("50");
    assertThat(values(xml, "//image/@source")).containsExactly(source(transparent().bytes()));
  }

  @Test
  void aPictureHasNoTransparencyWhereTheProfileForbidsIt() throws IOException {
    var report = report(List.of(new Block.Picture(transparent(), null, null)), Closing.NONE);

    assertThat(values(NeutralXml.of(report, Profile.PDFA_1A), "//image/@source"))
        .containsExactly(source(OpaquePicture.of(transparent())));
  }

  @Test
  void everyCharacterComesThrough() {
    String text = "<b>&amp;\"'𠮷]]>";

    assertThat(values(body(new Block.Paragraph(text)), "//paragraph")).containsExactly(text);
  }

  @Test
  void whatIsAbsentIsNotWritten() {
    String xml = new String(body(), UTF_8);

    assertThat(xml)
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<report xmlns=\"https://yinfa.org/ns/report\" document-title=\"报告\""
                + " line-grid=\"edge\"><title field=\"/title\"><line>报告</line></title>"
                + "<body></body></report>");
  }

  private static Block heading(@Nullable String mark) {
    return new Block.Heading(1, mark, "总体情况", null);
  }

  private static Closing signed(List<String> issuers, List<EmbeddedImage> seals, boolean sealBox) {
    var signature = new Signature(issuers, null, null, seals, List.of(), sealBox);
    return new Closing(List.of(), signature, null, null);
  }

  private static EmbeddedImage transparent() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return new EmbeddedImage("image/png", bytes.toByteArray(), "章");
  }

  private static String source(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  private static byte[] body(Block... blocks) {
    return xml(List.of(blocks), Closing.NONE);
  }

  private static byte[] xml(List<Block> body, Closing closing, Attachment... attachments) {
    return NeutralXml.of(report(body, closing, attachments));
  }

  private static Report report(List<Block> body, Closing closing, Attachment... attachments) {
    return new Report(OPENING, body, closing, List.of(attachments));
  }
}
