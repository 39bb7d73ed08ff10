package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.importer.Imports.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Block;

class HeadingImportTest {

  @ParameterizedTest
  @CsvSource({
    "一、, 1",
    "二十一、, 1",
    "（一）, 2",
    "(一), 2",
    "（十二）、, 2",
    "(二)、, 2",
    "1., 3",
    "1．, 3",
    "12、, 3",
    "３．, 3",
    "（1）, 4",
    "(1), 4"
  })
  void levelFollowsTheFormOfTheMarkAndTheMarkStaysAsPrinted(String mark, int level) {
    assertThat(first(mark + "公开渠道")).isEqualTo(new Block.Heading(level, mark, "公开渠道", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5亿元投入使用",
        "1．5亿元投入使用",
        "5、6月份开展检查",
        "一、二、三等奖各一名",
        "（一）、（二）项所列内容",
        "2017、2018年的安排",
        "123.第一百二十三条",
        "一是加强领导",
        "第一、加强领导",
        "一、",
        "（1） "
      })
  void numberThatMarksNothingLeavesAParagraph(String line) {
    assertThat(first(line)).isEqualTo(new Block.Paragraph(line.strip()));
  }

  @Test
  void yearAfterAMarkIsNoDecimal() {
    assertThat(first("1.2018年工作打算")).isEqualTo(new Block.Heading(3, "1.", "2018年工作打算", null));
  }

  @Test
  void spaceAfterAMarkStays() {
    assertThat(first("1. 公开渠道")).isEqualTo(new Block.Heading(3, "1.", " 公开渠道", null));
  }

  @Test
  void runInHeadingEndsAtItsFirstFullStop() {
    assertThat(first("（一）加强领导。成立领导小组。定期检查。"))
        .isEqualTo(new Block.Heading(2, "（一）", "加强领导。", "成立领导小组。定期检查。"));
  }

  @Test
  void quotationMarkAfterTheFullStopBelongsToTheHeading() {
    assertThat(first("1.推行“一次办好。”成效明显")).isEqualTo(new Block.Heading(3, "1.", "推行“一次办好。”", "成效明显"));
  }

  @ParameterizedTest
  @CsvSource({"(一)收费方面:,全年没有收费12元。", "(一)收费情况：,全年没有收费。"})
  void labelEndsAtItsColon(String heading, String rest) {
    assertThat(first(heading + rest))
        .isEqualTo(new Block.Heading(2, "(一)", heading.substring(3), rest));
  }

  @Test
  void headingMayEndInAColon() {
    assertThat(first("（二）重点领域公开情况：")).isEqualTo(new Block.Heading(2, "（二）", "重点领域公开情况：", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.全年公开信息39条",
        "1.全年公开信息100余条，同比增长。",
        "（一）平台发布39条，其中概况1条。其余58条。",
        "（一）加强领导；",
        "3.联系电话：0100-0000000",
        "1.在县政府网站的信息公开平台主动发布各类政府信息。并在首页设置链接。"
      })
  void numberedContentIsAParagraphWithItsMark(String line) {
    assertThat(first(line)).isEqualTo(new Block.Paragraph(line));
  }

  @Test
  void quantityWithinANameIsNoStatement() {
    assertThat(first("二、10件民生实事办理情况")).isEqualTo(new Block.Heading(1, "二、", "10件民生实事办理情况", null));
  }

  @Test
  void headingHasFortyCharactersAtMost() {
    String forty = "公".repeat(40);

    assertThat(first("（一）" + forty)).isEqualTo(new Block.Heading(2, "（一）", forty, null));
    assertThat(first("（一）" + forty + "开")).isEqualTo(new Block.Paragraph("（一）" + forty + "开"));
  }

  @Test
  void paragraphsBeforeTheFirstHeadingAreThePreamble() {
    var report = report("现予公布，请查阅。", "1.全年公开信息39条。", "一、概述", "平稳运行。");

    assertThat(report.opening().preamble()).containsExactly("现予公布，请查阅。", "1.全年公开信息39条。");
    assertThat(report.body())
        .containsExactly(new Block.Heading(1, "一、", "概述", null), new Block.Paragraph("平稳运行。"));
  }

  @Test
  void textWithoutHeadingsIsAllBody() {
    var report = report("平稳运行。", "再接再厉。");

    assertThat(report.opening().preamble()).isEmpty();
    assertThat(report.body())
        .containsExactly(new Block.Paragraph("平稳运行。"), new Block.Paragraph("再接再厉。"));
  }

  /** The block that a line becomes below a heading that keeps it out of the preamble. */
  private static Block first(String line) {
    return report("现予公布，请查阅。", "一、概述", line).body().get(1);
  }
}
