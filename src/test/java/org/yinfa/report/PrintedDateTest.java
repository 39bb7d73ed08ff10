package org.yinfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018年1月17日, 2018-01-17",
    "2018年01月07日, 2018-01-07",
    "2018 年 1 月\u00A017\u3000日, 2018-01-17",
    "２０１８年１月１７日, 2018-01-17",
    "二〇一八年一月十七日, 2018-01-17",
    "二零一八年一月七日, 2018-01-07",
    "二○一八年〇一月〇七日, 2018-01-07",
    "二O二Ｏ年二月二十九日, 2020-02-29",
    "二〇一八年十月三十一日, 2018-10-31",
    "二〇一八年一〇月一十日, 2018-10-10"
  })
  void aDateInFullIsReadInAnyNumerals(String text, LocalDate date) {
    assertThat(PrintedDate.inFull(text).flatMap(PrintedDate::onCalendar)).contains(date);
    assertThat(PrintedDate.of(text).flatMap(PrintedDate::onCalendar)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018.1.7",
        "2018-01-07",
        "2018/1/7",
        "2018．1．7",
        "２０１８－０１－０７",
        "2018年1月7号",
        "2018年1月7"
      })
  void aDateInAnotherFormIsReadOnlyWhereAnyFormWillDo(String text) {
    assertThat(PrintedDate.of(text)).contains(new PrintedDate(2018, 1, 7));
    assertThat(PrintedDate.inFull(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "年初",
        "18年1月7日",
        "2018年1月",
        "（2018年1月17日）",
        "2018年1月17日印发",
        "农历丁酉年冬月廿一",
        "二〇一八年一月十十日",
        "2018年1月二百日"
      })
  void whatIsNotADateIsNotRead(String text) {
    assertThat(PrintedDate.of(text)).isEmpty();
    assertThat(PrintedDate.inFull(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年2月29日",
        "2018年13月1日",
        "2018年0月1日",
        "2018年1月0日",
        "2018年4月31日",
        "0000年1月1日",
        "二〇一八年十三月一日"
      })
  void aDateMayBeNoDayOfTheCalendar(String text) {
    assertThat(PrintedDate.inFull(text).orElseThrow().onCalendar()).isEmpty();
  }

  @Test
  void chineseNumeralsAreReadForEveryDayOfAMonth() {
    String[] numerals = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    for (int day = 1; day <= 31; day++) {
      String tens = day < 10 ? "" : (day < 20 ? "" : numerals[day / 10]) + "十";
      String printed = "二〇一八年十二月" + tens + numerals[day % 10] + "日";

      assertThat(PrintedDate.of(printed)).contains(new PrintedDate(2018, 12, day));
    }
  }

  @Test
  void theStandardsFormIsReadAsTheSameDay() {
    var date = LocalDate.of(2018, 1, 7);

    assertThat(PrintedDate.standardForm(date)).isEqualTo("2018年1月7日");
    assertThat(PrintedDate.inFull("2018年1月7日").orElseThrow().isOn(date)).isTrue();
    assertThat(PrintedDate.inFull("2018年1月8日").orElseThrow().isOn(date)).isFalse();
  }

  @Test
  void aDateWithinALineIsFoundInArabicNumeralsOnly() {
    assertThat(PrintedDate.find("（2018年1月17日印发）")).contains(new PrintedDate(2018, 1, 17));
    assertThat(PrintedDate.find("（二〇一八年一月十七日）")).isEmpty();
    assertThat(PrintedDate.find("（2018 年 1 月 17 日）")).isEmpty();
  }
}
