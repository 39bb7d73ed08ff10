package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

class MetadataTest {

  private static final Pattern ANY_DATE =
      Pattern.compile("D:\\d{4}[\\d+\\-'Z]*|\\d{4}-\\d{2}-\\d{2}T[\\d:+\\-Z]*");

  @Test
  void titleIssuersAndDateOfTheReportStandInInfoAndXmpAlike() {
    Pdf pdf =
        rendered(
            """
            {"title": ["云山市<财政局>", "报告 & 说明"],
             "preamble": ["正文。"],
             "signature": {"issuers": ["云山市财政局", "云山市审计局"], "date": "2018-01-07"}}
            """);

    assertThat(pdf.information())
        .isEqualTo(
            Map.of(
                "Title", "云山市<财政局>报告 & 说明",
                "Author", "云山市财政局、云山市审计局",
                "CreationDate", "D:20180107000000+08'00'",
                "ModDate", "D:20180107000000+08'00'",
                "Creator", Documents.PRODUCER,
                "Producer", Documents.PRODUCER));
    assertThat(pdf.xmp())
        .contains(
            "<rdf:li xml:lang=\"x-default\">云山市&lt;财政局&gt;报告 &amp; 说明</rdf:li>",
            "<dc:creator><rdf:Seq><rdf:li>云山市财政局</rdf:li><rdf:li>云山市审计局</rdf:li></rdf:Seq></dc:creator>",
            "<xmp:CreateDate>2018-01-07T00:00:00+08:00</xmp:CreateDate>",
            "<xmp:ModifyDate>2018-01-07T00:00:00+08:00</xmp:ModifyDate>",
            "<xmp:CreatorTool>" + Documents.PRODUCER + "</xmp:CreatorTool>",
            "<pdf:Producer>" + Documents.PRODUCER + "</pdf:Producer>");
  }

  @ParameterizedTest
  @EnumSource
  void noDateButTheReportsIsInTheFile(Profile profile) {
    byte[] json =
        """
        {"preamble": ["正文。"], "signature": {"date": "2018-01-07"}}
        """
            .getBytes(StandardCharsets.UTF_8);

    assertThat(dates(Documents.render(json, profile)))
        .containsExactly("2018-01-07T00:00:00+08:00", "D:20180107000000+08'00'");
  }

  @ParameterizedTest
  @EnumSource
  void reportWithoutADateLeavesNoneInTheFile(Profile profile) {
    byte[] json = "{\"preamble\": [\"正文。\"]}".getBytes(StandardCharsets.UTF_8);
    Pdf pdf = Documents.render(json, profile);

    assertThat(dates(pdf)).isEmpty();
    assertThat(pdf.information()).containsOnlyKeys("Title", "Creator", "Producer");
    assertThat(pdf.xmp()).doesNotContain("dc:creator", "Date");
  }

  @Test
  void propertiesServeWhereNothingIsPrinted() {
    Pdf pdf =
        rendered(
            """
            {"properties": {"title": "年度报告", "issuer": "云山市财政局", "date": "2019-03-31"},
             "preamble": ["正文。"]}
            """);

    assertThat(pdf.information())
        .containsEntry("Title", "年度报告")
        .containsEntry("Author", "云山市财政局")
        .containsEntry("CreationDate", "D:20190331000000+08'00'");
    assertThat(pdf.text()).isEqualTo("正文。");
  }

  @Test
  void numberOfTheDocumentIsItsIdentifier() {
    assertThat(
            rendered(
                    """
                    {"template": "official-document", "title": ["关于甲的通知"],
                     "header": {"issuerMark": ["云山市财政局"], "documentNumber": "云财〔2018〕1号"}}
                    """)
                .xmp())
        .contains("<dc:identifier>云财〔2018〕1号</dc:identifier>");
  }

  @Test
  void metadataSaysWithWhatTheFileCanBeMadeAgain() {
    byte[] json = Documents.sample("minimal");

    assertThat(Documents.render(json).xmp())
        .contains(
            "<yinfa:release>" + Documents.PRODUCER + "</yinfa:release>",
            "<yinfa:template>annual-report</yinfa:template>",
            "<yinfa:fonts>" + Documents.fonts().digest() + "</yinfa:fonts>",
            "<yinfa:source>" + Sha256.hex(json) + "</yinfa:source>");
  }

  @Test
  void metadataSaysWhichOfItsValuesArePrinted() {
    String properties = "\"properties\": {\"issuer\": \"云山市财政局\", \"date\": \"2019-03-31\"}";

    assertThat(rendered("{" + properties + ", \"title\": [\"甲\"]}").xmp())
        .contains("<yinfa:printed>title</yinfa:printed>");
    assertThat(
            rendered(
                    "{\"title\": [\"甲\"],"
                        + " \"signature\": {\"issuers\": [\"乙\"], \"date\": \"2019-03-31\"}}")
                .xmp())
        .contains("<yinfa:printed>title issuers date</yinfa:printed>");
  }

  @Test
  void printedTextWinsOverProperties() {
    Pdf pdf =
        rendered(
            """
            {"properties": {"title": "甲", "issuer": "甲局", "date": "2019-03-31"},
             "title": ["乙"], "signature": {"issuers": ["乙局"], "date": "2020-01-02"}}
            """);

    assertThat(pdf.information())
        .containsEntry("Title", "乙")
        .containsEntry("Author", "乙局")
        .containsEntry("CreationDate", "D:20200102000000+08'00'");
  }

  @Test
  void dateLineGivesTheDateWhereNothingElseDoes() {
    assertThat(rendered("{\"title\": [\"甲\"], \"dateLine\": \"（2018年1月17日）\"}").information())
        .containsEntry("CreationDate", "D:20180117000000+08'00'");
  }

  @Test
  void reportWithoutAnyTitleIsNamedAfterItsKind() {
    assertThat(rendered("{\"preamble\": [\"正文。\"]}").information().get("Title"))
        .isEqualTo("政府信息公开工作年度报告");
  }

  @Test
  void languageAndTitleAreToldToTheReader() {
    Pdf pdf = Documents.render(Documents.sample("minimal"));

    assertThat(pdf.language()).isEqualTo("zh-CN");
    assertThat(pdf.showsTitleInWindow()).isTrue();
  }

  private static Pdf rendered(String json) {
    return Documents.render(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> dates(Pdf pdf) {
    return ANY_DATE
        .matcher(pdf.latin1())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
