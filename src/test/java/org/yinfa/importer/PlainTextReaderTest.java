package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yinfa.importer.Imports.dropped;
import static org.yinfa.importer.Imports.imported;
import static org.yinfa.importer.Imports.report;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.importer.Dropped.Reason;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Block;
import org.yinfa.report.Limits;

class PlainTextReaderTest {

  private static final String TEXT = "工作平稳运行，特此报告。";

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\u000B", "\u0085", "\n\n\r\n"})
  void everyKindOfLineEndEndsAParagraph(String end) {
    assertThat(imported(TEXT + end + TEXT + end).report().body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph(TEXT));
  }

  @Test
  void linesAreCountedAsEditorsCountThem() {
    assertThat(
            imported(TEXT + "\r\n\r" + TEXT + "\f" + TEXT + "\u2028" + TEXT + "\nPAGE").dropped())
        .containsExactly(new Dropped(4, "PAGE", Reason.PAGE_FIELD));
  }

  @ParameterizedTest
  @CsvSource({
    "'PAGE', PAGE_FIELD",
    "'PAGE   \\* MERGEFORMAT', PAGE_FIELD",
    "'NUMPAGES \\* Arabic \\* MERGEFORMAT', PAGE_FIELD",
    "'— 6 —', PAGE_NUMBER",
    "'- 6 -', PAGE_NUMBER",
    "'–6–', PAGE_NUMBER",
    "'－ １２ －', PAGE_NUMBER",
    "'第 3 页 共 9 页', PAGE_NUMBER",
    "'第3页，共9页', PAGE_NUMBER",
    "'第 3 页', PAGE_NUMBER"
  })
  void whatAPageLeftBehindIsDroppedAndReported(String line, Reason reason) {
    assertThat(dropped(TEXT, "  " + line + " ")).containsExactly(new Dropped(2, line, reason));
    assertThat(report(TEXT, line).body()).containsExactly(new Block.Paragraph(TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "PAGES", "PAGE 6", "—2018—", "见第 3 页", "第 3 页 共 9 页。", "— 6", "页"})
  void lineThatOnlyResemblesAPageNumberStays(String line) {
    assertThat(report(TEXT, line).body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph(line));
  }

  @Test
  void indentsAreStrippedAndThoseNotOfPlainSpacesReported() {
    assertThat(report("\u00A0\u00A0 " + TEXT + "\u3000", "\t  " + TEXT).body())
        .containsExactly(new Block.Paragraph(TEXT), new Block.Paragraph(TEXT));
    assertThat(dropped("\u00A0\u00A0 " + TEXT + "\u3000", "\t  " + TEXT))
        .containsExactly(new Dropped(1, "\u00A0\u00A0 \u3000", Reason.SURROUNDING_SPACE));
  }

  @Test
  void spaceWithinALineStaysButATabBecomesASpace() {
    assertThat(report("公开，\u00A0\u3000 条\t例。").body())
        .containsExactly(new Block.Paragraph("公开，\u00A0\u3000 条 例。"));
  }

  @Test
  void charactersNobodySeesAreDroppedAndReported() {
    String source = "\uFEFF公\u200B开，\u0000\u0007条\uFEFF例。";

    assertThat(imported(source).report().body()).containsExactly(new Block.Paragraph("公开，条例。"));
    assertThat(imported(source).dropped())
        .containsExactly(
            new Dropped(1, "\uFEFF", Reason.BYTE_ORDER_MARK),
            new Dropped(1, "\u200B\uFEFF", Reason.INVISIBLE_CHARACTER),
            new Dropped(1, "\u0000\u0007", Reason.CONTROL_CHARACTER));
  }

  @Test
  void charactersBeyondTheBasicPlaneAndOfEitherWidthStay() {
    assertThat(report("𠮷某,Ａ1，。").body()).containsExactly(new Block.Paragraph("𠮷某,Ａ1，。"));
  }

  @Test
  void droppedPieceIsDescribedInBothLanguages() {
    var piece = new Dropped(84, "PAGE", Reason.PAGE_FIELD);

    assertThat(piece.describe(Locale.ENGLISH)).isEqualTo("line 84: PAGE field dropped");
    assertThat(piece.describe(Locale.SIMPLIFIED_CHINESE)).isEqualTo("第 84 行：已去掉页码域");
  }

  @Test
  void bytesThatAreNoUtf8AreRejectedWithTheirOffset() {
    byte[] gb18030 = {'a', (byte) 0xE5, (byte) 0x85, (byte) 0xAC, (byte) 0xD6, (byte) 0xD0};

    assertThat(problems(Limits.DEFAULT, gb18030))
        .containsExactly(Problem.at("", ImportProblem.NOT_TEXT, "0xD6 (offset 4)"));
  }

  @Test
  void characterCutOffAtTheEndIsRejected() {
    assertThat(problems(Limits.DEFAULT, new byte[] {'a', (byte) 0xE5, (byte) 0x85}))
        .containsExactly(Problem.at("", ImportProblem.NOT_TEXT, "0xE5 (offset 1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\u00A0\r\n\u3000", "PAGE\n— 1 —", "\u200B"})
  void textWithoutWordsIsRejected(String text) {
    assertThat(problems(Limits.DEFAULT, text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(Problem.at("", ImportProblem.NO_CONTENT));
  }

  @Test
  void tooManyBytesAreRejected() {
    assertThat(problems(limits(5, 9, 9, 9), "123456".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(Problem.at("", LimitProblem.TOO_LARGE, 5));
  }

  @Test
  void everyLineThatIsTooLongIsNamedAndTheWholeToo() {
    assertThat(problems(limits(99, 9, 2, 8), "𠮷𠮷\n123\n1234".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            Problem.at("", LimitProblem.TOO_MUCH_TEXT, 3, 2, "limits.textLength, line 2"),
            Problem.at("", LimitProblem.TOO_MUCH_TEXT, 4, 2, "limits.textLength, line 3"),
            Problem.at("", LimitProblem.TOO_MUCH_TEXT, 9, 8, "limits.totalTextLength"));
  }

  @Test
  void tooManyParagraphsAreRejected() {
    assertThat(problems(limits(99, 2, 9, 99), "一。\n二。\n三。".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(Problem.at("", LimitProblem.TOO_MANY_BLOCKS, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"公", "（", "1", "、", "一、", "\u00A0x", "PAGE \\* ", "9条"})
  @Timeout(10)
  void lineOfAMillionCharactersIsReadInLinearTime(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());
    String lines =
        String.join("\n", line, "1." + line, line + "：", "某局", "2018年1月1日", "联系人：" + line);
    byte[] text = lines.getBytes(StandardCharsets.UTF_8);
    var reader = new PlainTextReader(limits(text.length, 9, 2_000_000, 9_000_000));

    assertThat(reader.read(text).report().body()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件",
        "附件\n表\n文。",
        "2018年1月1日",
        "某局",
        "某局\n2018年1月1日\n附件\n表",
        "联系人：某",
        "（注）",
        "报告",
        "县政府："
      })
  @Timeout(10)
  void manyLinesAreReadInLinearTime(String lines) {
    byte[] text = (lines + "\n").repeat(50_000).getBytes(StandardCharsets.UTF_8);
    var reader = new PlainTextReader(limits(text.length, 1_000_000, 100, 9_000_000));

    assertThat(reader.read(text).report().body()).isNotEmpty();
  }

  private static List<Problem> problems(Limits limits, byte[] text) {
    var reader = new PlainTextReader(limits);
    return assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> reader.read(text))
        .actual()
        .problems();
  }

  private static Limits limits(int bytes, int blocks, int line, int total) {
    return new Limits(bytes, 32, blocks, line, total, 1, 1, Duration.ofSeconds(1));
  }
}
