package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

class ReportStructureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'titel': ['报告']}                                        | UNKNOWN_FIELD /titel",
        "{'a/b~c': 1}                                               | UNKNOWN_FIELD /a~1b~0c",
        "{'properties': {'author': '局'}}                           | UNKNOWN_FIELD /properties/author",
        "{'signature': {'place': '京'}}                             | UNKNOWN_FIELD /signature/place",
        "{'attachments': [{'title': '附', 'text': '文'}]}           | UNKNOWN_FIELD /attachments/0/text",
        "{'body': [{'type': 'paragraph', 'text': '文', 'level': 1}]}| UNKNOWN_FIELD /body/0/level",
        "{'attachments': [{}]}                                      | MISSING_FIELD /attachments/0",
        "{'body': [{'text': '文'}]}                                 | MISSING_FIELD /body/0",
        "{'body': [{'type': 'heading', 'text': '文'}]}              | MISSING_FIELD /body/0",
        "{'body': [{'type': 'paragraph'}]}                          | MISSING_FIELD /body/0",
        "{'body': [{'type': 'table', 'header': ['甲']}]}            | MISSING_FIELD /body/0",
        "{'title': '报告'}                                          | WRONG_TYPE /title",
        "{'title': [2018]}                                          | WRONG_TYPE /title/0",
        "{'contact': null}                                          | WRONG_TYPE /contact",
        "{'$schema': 1, 'contact': '甲'}                            | WRONG_TYPE /$schema",
        "{'body': {}}                                               | WRONG_TYPE /body",
        "{'body': ['文']}                                           | WRONG_TYPE /body/0",
        "{'body': [{'type': 5}]}                                    | WRONG_TYPE /body/0/type",
        "{'body': [{'type': 'heading', 'level': '1', 'text': '文'}]}| WRONG_TYPE /body/0/level",
        "{'body': [{'type': 'heading', 'level': .5, 'text': '文'}]} | NOT_JSON",
        "{'body': [{'type': 'heading', 'level': 0.5, 'text': '文'}]}| WRONG_TYPE /body/0/level",
        "{'body': [{'type': 'heading', 'level': 0, 'text': '文'}]}  | OUT_OF_RANGE /body/0/level",
        "{'body': [{'type': 'heading', 'level': 5, 'text': '文'}]}  | OUT_OF_RANGE /body/0/level",
        "{'body': [{'type': 'heading', 'level': 1e99, 'text': '文'}]} | OUT_OF_RANGE /body/0/level",
        "{'body': [{'type': 'heading', 'level': 1e999, 'text': '文'}]}| WRONG_TYPE /body/0/level",
        "{'body': [{'type': 'list', 'items': ['文']}]}              | NOT_ALLOWED /body/0/type",
        "{'title': []}                                              | EMPTY /title",
        "{'title': ['报告', '']}                                    | EMPTY /title/1",
        "{'title': ['　']}                                          | EMPTY /title/0",
        "{'preamble': [' ']}                                        | EMPTY /preamble/0",
        "{'contact': ''}                                            | EMPTY /contact",
        "{'title': ['一','二','三','四','五','六','七','八','九','十','多']} | TOO_LONG /title",
        "{'body': [{'type': 'table', 'header': [], 'rows': []}]}    | EMPTY /body/0/header",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [], 'columnWidths': []}]} | EMPTY /body/0/columnWidths",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [], 'columnWidths': [0]}]} | OUT_OF_RANGE /body/0/columnWidths/0",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [['1', '2']]}]} | CELLS_DIFFER /body/0/rows/0",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [[]]}]} | CELLS_DIFFER /body/0/rows/0",
        "{'body': [{'type': 'table', 'header': ['甲'], 'rows': [], 'columnWidths': [1, 2]}]} | CELLS_DIFFER /body/0/columnWidths",
        "{'header': {'number': '1'}}                                | UNKNOWN_FIELD /header/number",
        "{'header': {'copyNumber': '12345'}}                        | WRONG_FORM /header/copyNumber",
        "{'header': {'issuerMark': []}}                             | EMPTY /header/issuerMark",
        "{'attendance': [{'label': '出席'}]}                        | MISSING_FIELD /attendance/0",
        "{'imprint': {'printedOn': '2018-02-30'}}                   | IMPOSSIBLE_DATE /imprint/printedOn",
        "{'attachments': [{'title': '表', 'landscape': 1}]}         | WRONG_TYPE /attachments/0/landscape",
        "{'archiveStamp': {'fonds': '一二三四五六七八九十一二三'}}  | TOO_LONG /archiveStamp/fonds",
        "{'signature': {'stamp': {'title': '省长'}}}                | MISSING_FIELD /signature/stamp",
        "{'header': {}, 'imprint': {}}                              | NOTHING_TO_PRINT",
        "{'archiveStamp': {'fonds': 'J001'}}                        | NOTHING_TO_PRINT",
        "{}                                                         | NOTHING_TO_PRINT",
        "{'template': 'annual-report', 'body': [], 'preamble': [], 'signature': {}} | NOTHING_TO_PRINT",
        "{'properties': {'title': '报告'}}                          | NOTHING_TO_PRINT",
      })
  void aMistakeIsFoundAloneAndInItsPlace(String json, String found) {
    assertThat(Rejection.of(json.replace('\'', '"')).found()).containsExactly(found);
  }

  @Test
  void theMarkOfAHeadingHasAtMostSixteenCharacters() {
    String heading =
        "{\"body\":[{\"type\":\"heading\",\"level\":1,\"text\":\"文\",\"mark\":\"%s\"}]}";

    assertThat(Rejection.of(heading.formatted("𠀀".repeat(16))).found()).isEmpty();
    assertThat(Rejection.of(heading.formatted("𠀀".repeat(17))).found())
        .containsExactly("TOO_LONG /body/0/mark");
  }

  @Test
  void aTableHasAtMostThirtyColumns() {
    String cells = "\"甲\",".repeat(16);
    String table = "{\"body\":[{\"type\":\"table\",\"header\":[%s\"乙\"],\"rows\":[]}]}";

    assertThat(Rejection.of(table.formatted(cells)).messages())
        .containsExactly("This has 17 entries or characters; the limit is 16.");
  }

  @Test
  void everyMistakeOfAReportIsFoundAtOnce() {
    Rejection rejection =
        Rejection.of(
            """
            {"titel": ["报告"],
             "title": [],
             "addressee": "各处室\\u0007：",
             "contact": "甲", "contact": "乙",
             "body": [
               {"type": "heading", "level": 7, "text": "总体情况"},
               {"type": "paragraph"},
               {"type": "poem"},
               {"type": "table", "header": ["甲", "乙"], "rows": [["1"]]},
               {"type": "image", "mediaType": "image/png", "data": "seal.png", "alternateText": "章"}
             ],
             "signature": {"date": "2018-02-30"}}
            """);

    assertThat(rejection.found())
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD /titel",
            "EMPTY /title",
            "CONTROL_CHARACTER /addressee",
            "DUPLICATE_KEY /contact",
            "OUT_OF_RANGE /body/0/level",
            "MISSING_FIELD /body/1",
            "NOT_ALLOWED /body/2/type",
            "CELLS_DIFFER /body/3/rows/0",
            "NOT_EMBEDDED /body/4/data",
            "IMPOSSIBLE_DATE /signature/date");
  }

  @Test
  void messagesNameWhatIsAllowedInBothLanguages() {
    Rejection rejection =
        Rejection.of(
            """
            {"title": "报告", "attachments": [{"titel": "附件"}],
             "body": [{"type": "heading", "level": 9, "text": true}, {"type": "poem"}]}
            """);

    assertThat(rejection.messages())
        .containsExactlyInAnyOrder(
            "Expected a list in square brackets, found text in quotation marks.",
            "Unknown field \"titel\". Fields allowed here: title, body, landscape.",
            "The required field \"title\" is missing.",
            "Expected 1 to 4, found 9.",
            "Expected text in quotation marks, found true or false.",
            "Expected one of heading, paragraph, table, form, grid, image; found \"poem\".");
    assertThat(rejection.chineseMessages())
        .containsExactlyInAnyOrder(
            "应为：方括号括起的列表；实际为：引号括起的文字。",
            "未知字段“titel”。此处可用的字段：title, body, landscape。",
            "缺少必填字段“title”。",
            "应为 1 至 4，实际为 9。",
            "应为：引号括起的文字；实际为：true 或 false。",
            "应为 heading, paragraph, table, form, grid, image 之一，实际为“poem”。");
  }

  @Test
  void aMillionMistakesGiveOnlyAsManyProblemsAsPeopleCanMend() {
    String title = "1,".repeat(600_000);

    assertThat(Rejection.of("{\"title\":[" + title + "1]}").problems())
        .hasSize(Problem.MOST)
        .allMatch(problem -> problem.code() != InputProblem.NOTHING_TO_PRINT);
  }

  @Test
  void strangeNamesAreQuotedSoThatTheyCanBeShown() {
    Rejection rejection = Rejection.of("{\"\\ud800\\u001b[31m\": 1}");

    assertThat(rejection.found()).containsExactly("UNKNOWN_FIELD /\uFFFD\uFFFD[31m");
    assertThat(rejection.messages().get(0)).contains("\uFFFD\uFFFD[31m");
  }

  @Test
  void oneReaderServesManyThreadsAtOnce() {
    var reader = new ReportReader(Limits.DEFAULT);
    byte[] json = "{\"title\": [], \"body\": [{\"type\": \"paragraph\"}]}".getBytes(UTF_8);

    List<String> answers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(
                round -> catchThrowableOfType(Rejected.class, () -> reader.read(json)).getMessage())
            .distinct()
            .toList();

    assertThat(answers).hasSize(1);
  }
}
