package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Limits;
import org.yinfa.report.Report;

class ReportTextTest {

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F})
  void controlCharactersAreFound(int codePoint) {
    assertThat(Rejection.of(contact("甲" + Character.toString(codePoint))).found())
        .containsExactly("CONTROL_CHARACTER /contact");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00AD, 0x034F, 0x115F, 0x180B, 0x180E, 0x200B, 0x200D, 0x200E, 0x2028, 0x2029, 0x202E,
        0x2060, 0x2066, 0x3164, 0xE000, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFFF, 0x0378, 0x1FFFE,
        0x2FFFF, 0xE0001, 0xE0100, 0xF0000, 0x10FFFF
      })
  void charactersThatCanNotBeSeenAreFound(int codePoint) {
    Rejection rejection = Rejection.of(contact("𠀀" + Character.toString(codePoint)));

    assertThat(rejection.found()).containsExactly("INVISIBLE_CHARACTER /contact");
    assertThat(rejection.messages().get(0))
        .startsWith("The character U+%04X at position 2 is invisible".formatted(codePoint));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x20, 0xA0, 0x2003, 0x3000, 0x0301, 0x00B7, 0x2E80, 0x3007, 0x20000, 0x2EBE0, 0x323AF
      })
  void whatCanBePrintedIsReadAsItIs(int codePoint) {
    String text = "甲" + Character.toString(codePoint);

    assertThat(read(contact(text)).closing().contact()).isEqualTo(text);
  }

  @Test
  void aCharacterIsNamedWithItsPositionInCodePoints() {
    assertThat(Rejection.of(contact("𠀀𠀀文\n文\n")).messages())
        .containsExactly(
            "Control character U+000A at position 4 can't be printed."
                + " Remove it; for a line break, start a new paragraph.");
  }

  @Test
  void eachKindOfCharacterIsFoundOnceAText() {
    assertThat(Rejection.of("{\"contact\":\"\\n\\u200b\\ud800\\t\\u200c\\udc00\"}").found())
        .containsExactly(
            "CONTROL_CHARACTER /contact",
            "INVISIBLE_CHARACTER /contact",
            "LONE_SURROGATE /contact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'template': '#'} | /template",
        "{'properties': {'issuer': '#'}} | /properties/issuer",
        "{'title': ['甲', '#']} | /title/1",
        "{'preamble': ['#']} | /preamble/0",
        "{'body': [{'type': 'heading', 'level': 1, 'text': '甲', 'mark': '#'}]} | /body/0/mark",
        "{'body': [{'type': 'heading', 'level': 1, 'text': '甲', 'runIn': '#'}]} | /body/0/runIn",
        "{'body': [{'type': 'table', 'header': ['#'], 'rows': []}]} | /body/0/header/0",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [['#']]}]} | /body/0/rows/0/0",
        "{'attachments': [{'title': '甲', 'body': [{'type': 'paragraph', 'text': '#'}]}]}"
            + " | /attachments/0/body/0/text",
        "{'signature': {'issuers': ['#']}} | /signature/issuers/0",
        "{'signature': {'printedDate': '#'}} | /signature/printedDate",
      })
  void everyTextOfAReportIsLookedAt(String row) {
    String[] parts = row.split(" \\| ");

    assertThat(Rejection.of(parts[0].replace('\'', '"').replace("#", "文\\u200b")).found())
        .containsExactly("INVISIBLE_CHARACTER " + parts[1]);
  }

  @Test
  void cellsColumnHeadsAndMarksMayBeEmpty() {
    Report report =
        read(
            """
            {"body": [{"type": "heading", "level": 1, "mark": "", "text": "总体情况"},
                      {"type": "table", "header": ["", "甲"], "rows": [["", ""]]}]}
            """);

    assertThat(report.body()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-30", "2018-13-01", "2018-1-7", "2018-00-10", "2019-02-29", "0999-01-01", "10000-01-01",
    "+2018-01-01", "-2018-01-01", "20180117", "2018/01/17", "2018年1月17日", "２０１８-01-17", "''",
    "2018-01-17T00:00:00Z", "today"
  })
  void aDateThatIsNotOfTheCalendarIsFound(String date) {
    String json = "{\"properties\":{\"date\":\"%s\"},\"signature\":{\"date\":\"%s\"}}";

    assertThat(Rejection.of(json.formatted(date, date)).found())
        .containsExactly("IMPOSSIBLE_DATE /properties/date", "IMPOSSIBLE_DATE /signature/date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年1月7日",
        "2018年01月07日",
        "2018 年 1 月 7 日",
        "２０１８年１月７日",
        "二〇一八年一月七日",
        "二零一八年一月七日",
        "二○一八年〇一月〇七日",
        "二O一八年一月七日",
        "2018.1.7",
        "2018-01-07",
        "2018/1/7",
        "农历丁酉年冬月廿一",
        "年初",
        "印发日期另定"
      })
  void aPrintedDateMayHaveAnyFormOfTheSameDayOrBeNoDate(String printed) {
    assertThat(Rejection.of(signature("2018-01-07", printed)).found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-07, 2018年1月17日",
    "2018-01-07, 2017年1月7日",
    "2018-01-07, 2018年01月08日",
    "2018-01-07, 二〇一八年一月十七日",
    "2018-12-31, 二〇一八年十二月三十日",
    "2018-10-20, 二〇一八年十一月二十日",
    "2018-02-28, 2018年2月30日",
    "2018-01-07, 2018.1.17"
  })
  void aPrintedDateOfAnotherDayIsFound(String date, String printed) {
    Rejection rejection = Rejection.of(signature(date, printed));

    assertThat(rejection.messages())
        .containsExactly(
            "The printed date \""
                + printed
                + "\" is not the date "
                + date
                + ". Correct one of them.");
    assertThat(rejection.found()).containsExactly("DATES_DIFFER /signature/printedDate");
  }

  @Test
  void aTextBeyondItsLimitIsFoundWithTheNameOfTheLimit() {
    var limits = new Limits(10_000, 32, 10, 5, 12, 100, 10, Duration.ofSeconds(1));
    String json = "{\"title\":[\"𠀀𠀀𠀀𠀀𠀀\",\"甲甲甲甲甲甲\"],\"contact\":\"甲甲\"}";

    Rejection rejection = Rejection.of(json.getBytes(UTF_8), limits);

    assertThat(rejection.found()).containsExactly("TOO_MUCH_TEXT /title/1", "TOO_MUCH_TEXT");
    assertThat(rejection.messages())
        .containsExactly(
            "The text has 6 characters; the limit is 5 (limits.textLength).",
            "The text has 13 characters; the limit is 12 (limits.totalTextLength).");
  }

  @Test
  void paragraphsHeadingsRowsAndAttachmentsCountAsBlocks() {
    String json =
        """
        {"preamble": ["甲"],
         "body": [{"type": "heading", "level": 1, "text": "甲"},
                  {"type": "table", "header": ["甲"], "rows": [["乙"], ["丙"]]}],
         "attachments": [{"title": "甲", "body": [{"type": "paragraph", "text": "甲"}]}]}
        """;

    assertThat(Rejection.of(json.getBytes(UTF_8), blocks(7)).found()).isEmpty();
    assertThat(Rejection.of(json.getBytes(UTF_8), blocks(6)).messages())
        .containsExactly("The report has 7 blocks; the limit is 6 (limits.blocks).");
  }

  @Test
  void aHundredThousandBlocksAreRefused() {
    String block = "{\"type\":\"paragraph\",\"text\":\"文\"},";
    String json = "{\"body\":[" + block.repeat(99_999) + block.replace("},", "}") + "]}";

    assertThat(Rejection.of(json).messages())
        .containsExactly("The report has 100000 blocks; the limit is 20000 (limits.blocks).");
  }

  private static Limits blocks(int blocks) {
    return new Limits(10_000, 32, blocks, 100, 1_000, 100, 10, Duration.ofSeconds(1));
  }

  private static Report read(String json) {
    return new ReportReader(Limits.DEFAULT).read(json.getBytes(UTF_8));
  }

  private static String contact(String text) {
    return "{\"contact\":\"" + text + "\"}";
  }

  private static String signature(String date, String printedDate) {
    return "{\"signature\":{\"date\":\"" + date + "\",\"printedDate\":\"" + printedDate + "\"}}";
  }
}
