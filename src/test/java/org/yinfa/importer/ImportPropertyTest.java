package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.importer.Imports.imported;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text looks like, its report says the same in the same order. */
class ImportPropertyTest {

  private static final String WORDS = "公开，报告条例情况。";

  @Property
  void documentKeepsItsTextAndItsOrder(@ForAll("documents") String source) {
    ImportedReport imported = imported(source);

    assertThat(ReportText.of(imported.report()))
        .isEqualTo(ReportText.of(source, imported.dropped()));
  }

  @Property
  void noiseKeepsItsTextAndItsOrder(@ForAll("noise") String noise) {
    String source = WORDS + "\n" + noise;

    ImportedReport imported = imported(source);

    assertThat(ReportText.of(imported.report()))
        .isEqualTo(ReportText.of(source, imported.dropped()));
  }

  @Property
  void everyDroppedPieceNamesALineOfTheSource(@ForAll("documents") String source) {
    int lines = source.split("\r\n|\n|\r", -1).length;

    assertThat(imported(source).dropped())
        .allSatisfy(piece -> assertThat(piece.line()).isBetween(1, lines));
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withChars("公开信息年度报告县局，。：:；、（）()“”1290,.-— \u00A0\u3000\t\u200B\uFEFF\u0001")
            .ofMaxLength(50);
    Arbitrary<String> mark =
        Arbitraries.of("一、", "（二）", "(三)、", "1.", "2．", "３、", "（4）", "(5)", "一是", "");
    Arbitrary<String> known =
        Arbitraries.of(
            "某县2018年度政府",
            "信息公开年度报告",
            "某县人民政府办公室",
            "某局",
            "关于公开情况的报告",
            "（2018年1月17日）",
            "2018年1月17日",
            "二〇一八年二月三十日",
            "2018年01月02日",
            "各县（市、区）人民政府，各部门：",
            "（此件公开发布）",
            "联系人：张某",
            "联系电话：0100-0000000",
            "附件",
            "附件1",
            "附件：1.统计表",
            "2.说明",
            "附件：统计表",
            "统计表",
            "说明",
            "PAGE  ",
            "NUMPAGES \\* MERGEFORMAT",
            "— 6 —",
            "第 3 页 共 9 页",
            "",
            "\u00A0");
    Arbitrary<String> indent = Arbitraries.of("", "", "\u00A0\u00A0 ", "\u3000\u3000", "\t");
    Arbitrary<String> line =
        Combinators.combine(
                indent,
                Arbitraries.oneOf(known, known, Combinators.combine(mark, text).as(String::concat)))
            .as(String::concat);
    Arbitrary<List<String>> lines = line.list().ofMaxSize(14);
    Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\r");
    return Combinators.combine(lines, lines, end, Arbitraries.of("", "\uFEFF"))
        .as(
            (before, after, separator, start) ->
                start
                    + String.join(separator, before)
                    + separator
                    + WORDS
                    + separator
                    + String.join(separator, after));
  }

  /** Any characters that UTF-8 can carry. */
  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(
            character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
        .list()
        .ofMaxSize(200)
        .map(
            characters -> {
              var text = new StringBuilder();
              characters.forEach(text::appendCodePoint);
              return text.toString();
            });
  }
}
