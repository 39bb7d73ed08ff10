package org.yinfa.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineComposerTest {

  /** GB/T 9704-2012, 5.2.2. */
  @Test
  void fullLineHasTwentyEightCharacters() {
    Lines lines = Lines.of("政".repeat(26 + 28 + 28));

    assertThat(lines.ends()).containsExactly(26, 54, 82);
    assertThat(lines.left(1)).isBetween(0, 30);
  }

  @Test
  void bothEdgesAreStraightWhereverMarksAndNumbersFall() {
    Lines lines = Lines.of("本年度共受理申请128件，比上年增长3.5%；（其中）“当面申请”30件。".repeat(12));

    for (int line = 0; line < lines.count() - 1; line++) {
      assertThat(lines.left(line)).as("line %s", line).isBetween(0, 30);
    }
  }

  @Test
  void ofALineThatIsDrawnApartMoreGoesBesideDigitsThanBetweenCharacters() {
    // the ellipsis does not fit on the first line and may not be parted
    Lines lines = Lines.of("政".repeat(12) + "128" + "府".repeat(12) + "……" + "政".repeat(28));

    assertThat(lines.strings().get(0)).endsWith("府");
    int between = lines.gap(0) - Lines.SPACING;
    assertThat(between).isPositive();
    assertThat(lines.gap(11) - Lines.SPACING).isBetween(3 * between, 3 * between + 3);
    assertThat(lines.gap(14) - Lines.SPACING).isBetween(3 * between, 3 * between + 3);
    assertThat(lines.gap(12)).isZero();
  }

  /** GB/T 15834-2011, 5.1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "，", "。", "、", "；", "：", "？", "！", "）", "”", "》", "〕", "％", "·", "–", "—", "～", "〜", "－",
        "•", "・", "/", "／", "〙", "〗", "〟"
      })
  void closingMarkNeverBeginsALine(String mark) {
    for (int before = 1; before < 60; before++) {
      assertThat(Lines.of("政".repeat(before) + mark + "府".repeat(40)).strings())
          .noneMatch(line -> line.startsWith(mark));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "“", "《", "〔", "‘", "〘", "〖", "〝", "／"})
  void openingMarkNeverEndsALine(String mark) {
    for (int before = 1; before < 60; before++) {
      assertThat(Lines.of("政".repeat(before) + mark + "府".repeat(40)).strings())
          .noneMatch(line -> line.endsWith(mark));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "——",
        "……",
        "2018",
        "128.5",
        "GB/T",
        "1,234,567.89",
        "-1,234.5",
        "−1,234.5",
        "±0.5",
        "￥88.00",
        "$1,000",
        "＃12",
        "№3",
        "5.2%",
        "15‰",
        "36℃",
        "120㎡",
        "１２３４５",
        "１，２３４，５６７",
        "1/2",
        "10:30",
        "10：30",
        "2018-01-17",
        "2018/1/17",
        "0513-88886666",
        "0513－88886666",
        "（0513）88886666",
        "GB/T 9704-2012",
        "DA/T 46—2009",
        "ISO 19005-2",
        "〔2024〕15号",
        "［2024］15号",
        "COVID-19"
      })
  void whatBelongsTogetherStaysOnOneLine(String piece) {
    for (int before = 1; before < 60; before++) {
      assertThat(Lines.of("政".repeat(before) + piece + "府".repeat(40)).strings())
          .as("behind %s characters", before)
          .anyMatch(line -> line.contains(piece));
    }
  }

  @Test
  void straightQuotationMarksOpenAndCloseLikeCurlyOnes() {
    for (String mark : List.of("\"", "'")) {
      for (int before = 1; before < 60; before++) {
        String text = "政".repeat(before) + mark + "阳光政务" + mark + "府".repeat(40);

        assertThat(Lines.of(text).strings())
            .as("behind %s characters", before)
            .noneMatch(line -> line.endsWith("政" + mark) || line.startsWith(mark + "府"));
      }
    }
  }

  /** Whatever stands before a long run: the line before is left short, or drawn apart. */
  @ParameterizedTest
  @ValueSource(ints = {5, 10, 16, 20, 30, 40, 45})
  void noLineButTheLastIsAlmostEmpty(int digits) {
    for (int before = 3; before < 90; before++) {
      Lines lines = Lines.of("政".repeat(before) + "1".repeat(digits) + "元。");

      assertThat(lines.strings().subList(0, lines.count() - 1))
          .as("behind %s characters", before)
          .allMatch(line -> line.length() > 2);
      assertThat(lines.strings()).anyMatch(line -> line.contains("1".repeat(digits)));
    }
  }

  @Test
  void addressIsNeverDividedBehindOneLetter() {
    String address = "（www.yunshan.gov.cn）";
    for (int before = 1; before < 60; before++) {
      Lines lines = Lines.of("政".repeat(before) + address + "府".repeat(40));
      for (String line : lines.strings()) {
        assertThat(line).doesNotMatch(".*（w$|^n）.*");
      }
    }
  }

  @Test
  void mailAddressIsDividedBeforeItsSignOrBehindAPoint() {
    for (int before = 1; before < 60; before++) {
      String mail = "xinxigongkai@yunshan.gov.cn";
      Lines lines = Lines.of("政".repeat(before) + mail + "府".repeat(40));
      List<String> strings = lines.strings();
      for (int i = 0; i + 1 < strings.size(); i++) {
        boolean divided =
            strings.get(i).matches(".*[a-z@.]$") && strings.get(i + 1).matches("^[a-z@.].*");
        if (divided) {
          assertThat(strings.get(i) + "|" + strings.get(i + 1)).containsAnyOf("|@", ".|");
        }
      }
    }
  }

  /**
   * Spaces and combining marks take no room at the end of a line, and must not be tried one by one.
   */
  @Test
  void longRunsOfSpacesAndMarksAreOneStep() {
    String spaces = "政" + " ".repeat(50_000) + "府";
    String marks = "政" + "\u0301".repeat(50_000) + "府";

    assertThat(String.join("", Lines.of(spaces).strings())).isEqualTo(spaces);
    assertThat(String.join("", Lines.of(marks).strings())).isEqualTo(marks);
  }

  @Test
  void longWordIsBrokenRatherThanLetOverTheEdge() {
    Lines lines = Lines.of("a".repeat(300));

    assertThat(lines.count()).isGreaterThan(5);
    for (int line = 0; line < lines.count(); line++) {
      assertThat(lines.left(line)).isNotNegative();
    }
  }

  @Test
  void addressIsBrokenBehindItsDividers() {
    String address = "http://www.example.gov.cn/zwgk/zfxxgkndbg/2018/report/index.html?id=20180117";

    assertThat(Lines.of(address.repeat(1)).strings()).first().asString().matches(".*[/?&=_.@#:-]");
  }

  @Test
  void singleCharacterIsALine() {
    assertThat(Lines.of("政").ends()).containsExactly(1);
  }

  @Test
  void noTextIsNoLine() {
    assertThat(Lines.of("").ends()).isEmpty();
  }

  @Test
  void characterWiderThanTheColumnIsALineOfItsOwn() {
    assertThat(Lines.of("政府", new Measure(10_000, 0, 0, false)).ends()).containsExactly(1, 2);
  }

  @Test
  void centredLinesKeepTheirSpacing() {
    Lines lines = Lines.of("政".repeat(40), new Measure(Lines.WIDTH, 0, 0, false));

    assertThat(lines.ends()).containsExactly(20, 40);
    assertThat(lines.left(0)).isEqualTo(Lines.WIDTH - 20 * Lines.EM);
  }
}
