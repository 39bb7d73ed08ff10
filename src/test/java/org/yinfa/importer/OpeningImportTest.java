package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.importer.Imports.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Block;

class OpeningImportTest {

  private static final String TITLE = "某县2018年政府信息公开工作年度报告";
  private static final String TEXT = "根据有关规定，现予公布。";

  @ParameterizedTest
  @ValueSource(strings = {TITLE, "关于贯彻《中华人民共和国政府信息公开条例》情况的报告", "某县关于“放管服”改革的通知（试行）", "工作情况"})
  void lineWithoutSentenceMarksAboveTheTextIsTheTitle(String title) {
    assertThat(report(title, TEXT).opening().title()).containsExactly(title);
  }

  @Test
  void titleMayStandDirectlyAboveAHeading() {
    assertThat(report(TITLE, "一、概述", TEXT).opening().title()).containsExactly(TITLE);
  }

  @ParameterizedTest
  @CsvSource({"某县人民政府办公室, 2018年度政府信息公开报告", "某县行政审批服务中心, 信息公开年度报告", "某县机关, 关于信息公开工作的报告"})
  void meaningfulBreakOfATitleStays(String first, String second) {
    assertThat(report(first, second, TEXT).opening().title()).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({"某局2018年度政府, 信息公开工作年度报告", "某县财政局2018年政府信, 息公开报告", "某县信息公, 开年度报告"})
  void titleBrokenInsideAWordIsOneLine(String first, String second) {
    assertThat(report(first, second, TEXT).opening().title()).containsExactly(first + second);
  }

  @Test
  void latinWordsOnTwoLinesAreNotRunTogether() {
    assertThat(report("Annual", "Report", TEXT).opening().title())
        .containsExactly("Annual", "Report");
  }

  @Test
  void unmarkedSubheadingBelowATitleIsNoPartOfIt() {
    var report = report(TITLE, "概述", TEXT);

    assertThat(report.opening().title()).containsExactly(TITLE);
    assertThat(report.body()).containsExactly(new Block.Paragraph("概述"), new Block.Paragraph(TEXT));
  }

  @Test
  void titleMayBreakBehindAWordThatCouldEndIt() {
    assertThat(report("关于做好年度报告", "编制工作的通知", TEXT).opening().title())
        .containsExactly("关于做好年度报告编制工作的通知");
  }

  @Test
  void manyShortLinesAreNoTitle() {
    assertThat(report("春", "夏", "秋", "冬", TEXT).opening().title()).isEmpty();
  }

  @Test
  void lineOfMoreThanSixtyCharactersIsNoTitle() {
    assertThat(report("报".repeat(60), TEXT).opening().title()).hasSize(1);
    assertThat(report("报".repeat(61), TEXT).opening().title()).isEmpty();
  }

  @Test
  void titleWithNothingBelowItIsAParagraph() {
    var report = report(TITLE);

    assertThat(report.opening().title()).isEmpty();
    assertThat(report.body()).containsExactly(new Block.Paragraph(TITLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"（2018年1月17日）", "(2018年1月17日)", "2018年1月17日", "（二〇一八年一月十七日）", "（2018 年 1 月）"})
  void dateUnderTheTitleIsTheDateLineAsPrinted(String date) {
    assertThat(report(TITLE, date, TEXT).opening().dateLine()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2018年2月30日）", "（2018年13月）", "（征求意见稿）"})
  void bracketsWithoutADateAreNoDateLine(String line) {
    var report = report(TITLE, line, TEXT);

    assertThat(report.opening().dateLine()).isNull();
    assertThat(report.body()).contains(new Block.Paragraph(line));
  }

  @Test
  void dateWithoutATitleIsNoDateLine() {
    assertThat(report("2018年1月17日", TEXT).opening().dateLine()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"县政府：", "各县（市、区）人民政府，市政府各部门、各直属单位：", "县委,县政府:", "市机关事务管理局："})
  void bodiesBeforeAColonAreTheAddressee(String line) {
    assertThat(report(TITLE, line, TEXT).opening().addressee()).isEqualTo(line);
    assertThat(report(line, TEXT).opening().addressee()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将有关情况报告如下：", "各位代表：", "地址：县政府：", "一、县政府："})
  void otherLinesThatEndInAColonAreText(String line) {
    assertThat(report(TITLE, line, TEXT).opening().addressee()).isNull();
  }

  @Test
  void addresseeFollowsTheDateLine() {
    var report = report(TITLE, "（2018年1月17日）", "县政府：", TEXT);

    assertThat(report.opening().dateLine()).isEqualTo("（2018年1月17日）");
    assertThat(report.opening().addressee()).isEqualTo("县政府：");
    assertThat(report.body()).containsExactly(new Block.Paragraph(TEXT));
  }
}
