package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

/** What a reader who hears the document is told of its structure. */
class TagTreeTest {

  static Iterable<String> samples() {
    return Documents.samples().keySet();
  }

  @Test
  void titleDateLineAddresseeAndParagraphsFollowTheReport() {
    Pdf pdf =
        rendered(
            """
            {"title": ["某市", "报告"], "dateLine": "（2018年1月17日）", "addressee": "某局：",
             "preamble": ["引言。"], "body": [{"type": "paragraph", "text": "正文。"}],
             "signature": {"issuers": ["某办"], "date": "2018-01-17"},
             "annotation": "（附注）", "contact": "联系人：某某"}
            """);

    assertThat(pdf.tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  Title 某市报告
                  P （2018年1月17日）
                  P 某局：
                  P 引言。
                  P 正文。
                  P 某办
                  P 2018年1月17日
                  P （附注）
                  P 联系人：某某
            """);
  }

  @Test
  void typesOfOurOwnAreExplainedByThoseOfTheStandard() {
    assertThat(rendered("{\"title\": [\"报告\"]}").roleMap())
        .containsOnly(
            Map.entry("Title", "P"),
            Map.entry("Seal", "Figure"),
            Map.entry("SealBox", "NonStruct"));
  }

  @Test
  void headingsHaveTheirLevels() {
    assertThat(
            rendered(
                    """
                    {"body": [
                      {"type": "heading", "level": 1, "text": "甲"},
                      {"type": "heading", "level": 2, "text": "乙"},
                      {"type": "heading", "level": 3, "text": "丙"},
                      {"type": "heading", "level": 4, "text": "丁"},
                      {"type": "heading", "level": 1, "text": "戊"}]}
                    """)
                .tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  H1 一、甲
                  H2 （一）乙
                  H3 1.丙
                  H4 （1）丁
                  H1 二、戊
            """);
  }

  /** ISO 14289-1, 7.4.2. */
  @Test
  void levelThatTheReportSkipsIsNotSkippedInTheTree() {
    Pdf pdf =
        rendered(
            """
            {"body": [
              {"type": "heading", "level": 1, "mark": "一、", "text": "甲"},
              {"type": "heading", "level": 3, "mark": "1.", "text": "乙"},
              {"type": "heading", "level": 4, "mark": "（1）", "text": "丙"},
              {"type": "heading", "level": 2, "mark": "（一）", "text": "丁"}]}
            """);

    assertThat(pdf.tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  H1 一、甲
                  H2 1.乙
                  H3 （1）丙
                  H2 （一）丁
            """);
    assertThat(pdf.bookmarks())
        .isEqualTo(
            """
            一、甲
              1.乙
                （1）丙
              （一）丁
            """);
  }

  @Test
  void firstHeadingIsOfTheFirstLevelWhateverItsLook() {
    assertThat(
            rendered("{\"body\": [{\"type\": \"heading\", \"level\": 3, \"text\": \"甲\"}]}")
                .tagTree())
        .contains("H1 1.甲")
        .doesNotContain("H3");
  }

  @Test
  void runInHeadingIsAHeadingAndAParagraph() {
    assertThat(
            rendered(
                    """
                    {"body": [{"type": "heading", "level": 1, "mark": "一、", "text": "概述。",
                      "runIn": "全年公开信息。"}]}
                    """)
                .tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  Div
                    H1 一、概述。
                    P 全年公开信息。
            """);
  }

  @Test
  void tableSaysWhatItsHeaderCellsHead() {
    assertThat(
            rendered(
                    """
                    {"body": [{"type": "table", "caption": "表1", "header": ["项", "数"],
                      "rows": [["甲", "1"], ["", "2"]]}]}
                    """)
                .tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  P 表1
                  Table
                    TR
                      TH [Scope=Column]
                        P 项
                      TH [Scope=Column]
                        P 数
                    TR
                      TD
                        P 甲
                      TD
                        P 1
                    TR
                      TD
                      TD
                        P 2
            """);
  }

  @Test
  void pictureHasItsAlternateText() {
    String tree = Documents.render(Documents.sample("tables-and-attachment")).tagTree();

    assertThat(tree).containsPattern("Figure \\[Alt=[^\\]]+\\]");
  }

  @Test
  void attachmentsAreListed() {
    assertThat(
            rendered(
                    """
                    {"preamble": ["正文。"], "attachments": [{"title": "统计表"}, {"title": "说明"}]}
                    """)
                .tagTree())
        .isEqualTo(
            """
            Document
              Part
                Sect
                  P 正文。
                  L
                    LI
                      Lbl
                        P 附件：1.
                      LBody
                        P 统计表
                    LI
                      Lbl
                        P 2.
                      LBody
                        P 说明
                  P 附件1
                  P 统计表
                  P 附件2
                  P 说明
            """);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void facesAndSpacingLeaveNoTrace(String sample) {
    assertThat(Documents.render(Documents.sample(sample)).tagTree())
        .doesNotContain("Span", "NonStruct");
  }

  /** GB/T 9704-2012, 7.5: the number stands on the outer side, between two dashes. */
  @Test
  void pageNumbersAreArtifactsOutsideTheTree() {
    Pdf pdf = Documents.render(Documents.sample("very-long"));

    assertThat(pdf.pages()).isGreaterThan(10);
    for (int page = 1; page <= pdf.pages(); page++) {
      assertThat(pdf.artifacts(page)).isEqualTo("—" + page + "—");
    }
    assertThat(pdf.taggedText()).doesNotContain("—10—");
  }

  private static Pdf rendered(String json) {
    return Documents.render(json.getBytes(StandardCharsets.UTF_8));
  }
}
