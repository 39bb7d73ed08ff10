package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.importer.Imports.dropped;
import static org.yinfa.importer.Imports.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.importer.Dropped.Reason;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Signature;

class ClosingImportTest {

  private static final String TEXT = "工作平稳运行，特此报告。";
  private static final String ISSUER = "某县人民政府办公室";
  private static final String DATE = "2018年1月17日";
  private static final LocalDate DAY = LocalDate.of(2018, 1, 17);

  @Test
  void issuerAboveTheDateSigns() {
    var report = report(TEXT, ISSUER, DATE);

    assertThat(report.closing().signature())
        .isEqualTo(new Signature(List.of(ISSUER), DAY, null, null));
    assertThat(report.body()).containsExactly(new Block.Paragraph(TEXT));
  }

  @Test
  void severalIssuersSignInTheirOrder() {
    assertThat(report(TEXT, "某县财政局", "某县税务局（盖章）", DATE).closing().signature())
        .isEqualTo(new Signature(List.of("某县财政局", "某县税务局（盖章）"), DAY, null, null));
  }

  @Test
  void dateAloneAtTheEndIsASignatureWithoutIssuers() {
    assertThat(report(TEXT, DATE).closing().signature())
        .isEqualTo(new Signature(List.of(), DAY, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "二〇一八年一月十七日, 2018-01-17",
    "二○一八年十月三十一日, 2018-10-31",
    "二Ｏ二〇年二月二十九日, 2020-02-29",
    "2018年01月07日, 2018-01-07",
    "2018 年 1 月 17 日, 2018-01-17",
    "２０１８年１月１７日, 2018-01-17"
  })
  void dateInAnotherFormKeepsIt(String printed, LocalDate date) {
    assertThat(report(TEXT, ISSUER, printed).closing().signature())
        .isEqualTo(new Signature(List.of(ISSUER), date, printed, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年2月29日",
        "2018年13月1日",
        "2018年1月0日",
        "0000年1月1日",
        "二〇一八年十三月一日",
        "二〇一八年一月十十日",
        "2018年1月"
      })
  void impossibleOrPartialDateIsText(String line) {
    var report = report(TEXT, ISSUER, line);

    assertThat(report.closing().signature()).isNull();
    assertThat(report.body())
        .containsExactly(
            new Block.Paragraph(TEXT), new Block.Paragraph(ISSUER), new Block.Paragraph(line));
  }

  @Test
  void lineThatIsNoBodyIsNoIssuer() {
    var report = report(TEXT, "再接再厉", DATE);

    assertThat(report.body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph("再接再厉"));
    assertThat(report.closing().signature()).isEqualTo(new Signature(List.of(), DAY, null, null));
  }

  @Test
  void signatureNeverTakesTheLastLineOfTheBody() {
    var report = report("某县2018年度报告", ISSUER, DATE);

    assertThat(report.body()).isNotEmpty();
  }

  @Test
  void annotationAndContactFollowTheDate() {
    var report = report(TEXT, ISSUER, DATE, "（此件公开发布）", "联系人：张某，联系电话：0100-0000000");

    assertThat(report.closing().annotation()).isEqualTo("（此件公开发布）");
    assertThat(report.closing().contact()).isEqualTo("联系人：张某，联系电话：0100-0000000");
  }

  @Test
  void contactOnTwoLinesBecomesOne() {
    assertThat(report(TEXT, ISSUER, DATE, "联系人：张某", "联系电话：0100-0000000").closing().contact())
        .isEqualTo("联系人：张某 联系电话：0100-0000000");
  }

  @Test
  void contactBeforeTheSignatureStaysInTheBody() {
    var report = report(TEXT, "联系人：张某", ISSUER, DATE);

    assertThat(report.closing().contact()).isNull();
    assertThat(report.body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph("联系人：张某"));
    assertThat(report.closing().signature()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"责任编辑：张某", "以上。", "一、补充说明"})
  void anythingElseBelowTheDateKeepsTheSignatureInItsPlace(String line) {
    var report = report(TEXT, ISSUER, DATE, line);

    assertThat(report.closing().signature()).isNull();
    assertThat(ReportText.of(report)).isEqualTo(TEXT + ISSUER + DATE + line);
  }

  @Test
  void attachmentsFollowTheSignature() {
    String[] lines = {TEXT, ISSUER, DATE, "附件1", "统计表", "全年公开信息。", "附件2", "说明", "一、口径", "按年度统计。"};

    assertThat(report(lines).attachments())
        .containsExactly(
            new Attachment("统计表", List.of(new Block.Paragraph("全年公开信息。"))),
            new Attachment(
                "说明",
                List.of(new Block.Heading(1, "一、", "口径", null), new Block.Paragraph("按年度统计。"))));
    assertThat(dropped(lines))
        .containsExactly(
            new Dropped(4, "附件1", Reason.ATTACHMENT_MARK),
            new Dropped(7, "附件2", Reason.ATTACHMENT_MARK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件", "附件：", "附件1", "附件 1", "附件一", "附　件"})
  void markOfAnAttachmentHasSeveralForms(String mark) {
    assertThat(report(TEXT, ISSUER, DATE, mark, "统计表", "全年公开信息。").attachments()).hasSize(1);
  }

  @Test
  void listOfAttachmentsAsItWillBePrintedIsTakenOutOfTheBody() {
    String[] lines = {
      TEXT, "附件：1.统计表", "2.说明", ISSUER, DATE, "附件1", "统计表", "全年公开信息。", "附件2", "说明", "按年度统计。"
    };

    assertThat(report(lines).body()).containsExactly(new Block.Paragraph(TEXT));
    assertThat(dropped(lines))
        .startsWith(
            new Dropped(2, "附件：1.统计表", Reason.ATTACHMENT_LIST),
            new Dropped(3, "2.说明", Reason.ATTACHMENT_LIST));
  }

  @Test
  void otherListOfAttachmentsStays() {
    assertThat(report(TEXT, "附件：统计表。", ISSUER, DATE, "附件", "统计表", "全年公开信息。").body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph("附件：统计表。"));
  }

  @Test
  void attachmentWithoutABodyKeepsEverythingInItsPlace() {
    var report = report(TEXT, ISSUER, DATE, "附件", "统计表");

    assertThat(report.attachments()).isEmpty();
    assertThat(report.closing().signature()).isNull();
  }

  @Test
  void attachmentMayHaveASignatureOfItsOwn() {
    var report = report(TEXT, ISSUER, DATE, "附件", "说明", "按年度统计。", "某县统计局", "2018年1月2日");

    assertThat(report.closing().signature())
        .isEqualTo(new Signature(List.of(ISSUER), DAY, null, null));
    assertThat(report.attachments().get(0).body()).hasSize(3);
  }

  @Test
  void attachmentWithoutASignatureStaysInTheBody() {
    assertThat(report(TEXT, "附件", "统计表", "全年公开信息。").body()).hasSize(4);
  }
}
