package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

/** Where the elements of GB/T 9704-2012, chapters 7 and 10, stand, in millimetres. */
class ElementPlacesTest {

  private static final Offset<Double> EXACT = within(0.5);

  private static final double LEFT = 28;
  private static final double RIGHT = 184;
  private static final double TOP = 37;
  private static final double BOTTOM = 262;

  /** One line of the grid, 5.2.3. */
  private static final double LINE = (225 - 16 * 25.4 / 72) / 21;

  private static final double CHARACTER = 156 / 28.0;

  private static final Pdf COMPLETE = sample("official-document/complete");
  private static final Pdf UPWARD = sample("official-document/upward-joint");
  private static final Pdf LETTER = sample("letter/letter");
  private static final Pdf ORDER = sample("order/order");
  private static final Pdf MINUTES = sample("minutes/meeting");

  @Test
  void copyNumberClassificationAndUrgencyBeginTheFirstThreeLines() {
    for (int line = 0; line < 3; line++) {
      Line found = line(COMPLETE, List.of("000001", "秘密★1年", "特急").get(line));
      assertThat(found.top()).isCloseTo(TOP + line * LINE, EXACT);
      assertThat(found.left()).isCloseTo(LEFT, EXACT);
    }
  }

  @Test
  void theMarkBegins35MillimetresBelowTheTypeAreaAndIsCentred() {
    Line mark = line(COMPLETE, "临澜县人民政府文件");

    assertThat(mark.inkTop()).isCloseTo(TOP + 35, EXACT);
    assertThat(mark.centre()).isCloseTo((LEFT + RIGHT) / 2, EXACT);
  }

  @Test
  void theDocumentNumberStandsTwoLinesBelowTheMark() {
    Line number = line(COMPLETE, "临政发〔2019〕3号");

    assertThat(number.top() - (TOP + 35 + 17.2)).isCloseTo(2 * LINE, EXACT);
    assertThat(number.centre()).isCloseTo((LEFT + RIGHT) / 2, EXACT);
  }

  @Test
  void approversStandTwoARowAndTheLastRowIsThatOfTheNumber() {
    Line label = line(UPWARD, "签发人：甲某某");
    Line third = line(UPWARD, "丙某某");
    Line number = line(UPWARD, "临财〔2019〕8号");

    assertThat(third.baseline()).isCloseTo(number.baseline(), EXACT);
    assertThat(third.baseline() - label.baseline()).isCloseTo(LINE, EXACT);
    assertThat(third.left()).isCloseTo(line(UPWARD, "甲某某").left(), EXACT);
    assertThat(number.left()).isCloseTo(LEFT + CHARACTER, EXACT);
    assertThat(line(UPWARD, "甲某某").font()).contains("WenKai");
  }

  @Test
  void theTitleStandsTwoLinesBelowTheRedLineAndTheAddresseeOneBelowTheTitle() {
    Line number = line(COMPLETE, "临政发〔2019〕3号");
    double redLine = number.top() + 16 * 25.4 / 72 + 4;

    assertThat(line(COMPLETE, "临澜县人民政府关于").top() - redLine).isCloseTo(2 * LINE, within(1.0));
    assertThat(line(COMPLETE, "各乡镇人民政府，").left()).isCloseTo(LEFT, EXACT);
  }

  @Test
  void everyLineOfTextStandsOnTheGrid() {
    for (Pdf pdf : List.of(COMPLETE, UPWARD, MINUTES)) {
      assertThat(pdf.glyphs())
          .filteredOn(glyph -> glyph.size() > 15.9 && glyph.size() < 16.1)
          .allSatisfy(
              glyph -> {
                double lines = (glyph.y() - TOP - 0.88 * 16 * 25.4 / 72) / LINE;
                assertThat(lines).as(glyph.text()).isCloseTo(Math.rint(lines), within(0.05));
              });
    }
  }

  @Test
  void theFirstPageShowsText() {
    assertThat(line(UPWARD, "为保证年度报告").page()).isEqualTo(1);
    assertThat(line(sample("official-document/joint-seals"), "暑期将至").page()).isEqualTo(1);
  }

  @Test
  void theSignatureKeepsCompanyWithTextAndTheDateStandsFourCharactersFromTheRight() {
    Line date = line(COMPLETE, "2019年2月18日");

    assertThat(date.page()).isEqualTo(line(COMPLETE, "备专职或者兼职人员。").page());
    assertThat(date.right()).isCloseTo(RIGHT - 4 * CHARACTER, EXACT);
    assertThat(last(COMPLETE, "临澜县人民政府", date.page()).centre()).isCloseTo(date.centre(), EXACT);
    assertThat(line(COMPLETE, "（此件公开发布）").baseline() - date.baseline()).isCloseTo(LINE, EXACT);
  }

  @Test
  void withoutASealTheIssuerStandsTwoCharactersFromTheRightAndTheDateTwoFurtherIn() {
    Pdf pdf = sample("official-document/short");
    Line date = line(pdf, "2019年3月1日");
    Line issuer = last(pdf, "临澜县档案局", 1);

    assertThat(date.left() - issuer.left()).isCloseTo(2 * CHARACTER, EXACT);
    assertThat(Math.max(date.right(), issuer.right())).isCloseTo(RIGHT - 2 * CHARACTER, EXACT);
  }

  @Test
  void theImprintEndsTheLastEvenPage() {
    Line printed = line(COMPLETE, "临澜县人民政府办公室2019年2月20日印发");

    assertThat(COMPLETE.pages()).isEqualTo(6);
    assertThat(printed.page()).isEqualTo(6);
    assertThat(printed.left()).isCloseTo(LEFT + 14 * 25.4 / 72, EXACT);
    assertThat(printed.right()).isCloseTo(RIGHT - 14 * 25.4 / 72, EXACT);
    assertThat(printed.baseline()).isBetween(BOTTOM - 5, BOTTOM - 2);
    assertThat(COMPLETE.artifacts(6)).isEqualTo("—6—");
  }

  @Test
  void theNumberOfATurnedPageStaysWhereItIsOnUprightPages() {
    Pdf turned = sample("official-document/landscape-attachment");
    List<Pdf.Glyph> numbers =
        turned.artifacts().stream().filter(glyph -> glyph.text().equals("—")).toList();

    assertThat(numbers).hasSize(2 * turned.pages());
    assertThat(numbers).allSatisfy(dash -> assertThat(dash.y()).isCloseTo(270.6, EXACT));
    assertThat(numbers.get(2).x()).isCloseTo(LEFT + CHARACTER, EXACT);
  }

  @Test
  void theMarkOfALetterBegins30MillimetresBelowTheEdgeAndTheFirstPageHasNoNumber() {
    Line mark = line(LETTER, "临澜县人民政府办公室");
    Line number = line(LETTER, "临政办函〔2019〕21号");

    assertThat(mark.inkTop()).isCloseTo(30, EXACT);
    assertThat(number.right()).isCloseTo(RIGHT, EXACT);
    assertThat(number.baseline()).isCloseTo(line(LETTER, "000003").baseline(), EXACT);
    assertThat(line(LETTER, "关于商请提供").top() - line(LETTER, "加急").bottom())
        .isCloseTo(2 * LINE + LINE - 16 * 25.4 / 72, within(1.5));
    assertThat(LETTER.artifacts(1)).isEmpty();
  }

  @Test
  void theMarkOfAnOrderBegins20MillimetresBelowTheTypeArea() {
    assertThat(line(ORDER, "临澜县人民政府令").inkTop()).isCloseTo(TOP + 20, EXACT);
    assertThat(line(ORDER, "2019年3月8日").right()).isCloseTo(RIGHT - 4 * CHARACTER, EXACT);
    assertThat(line(ORDER, "县").baseline()).isLessThan(line(ORDER, "2019年3月8日").baseline());
  }

  @Test
  void namesOfThoseWhoAttendedAlignAfterTheColon() {
    Line present = line(MINUTES, "出席：");
    Line excused = line(MINUTES, "请假：");

    assertThat(line(MINUTES, "研究政务公开工作").inkTop()).isGreaterThan(TOP + 35);
    assertThat(present.left()).isCloseTo(LEFT + 2 * CHARACTER, EXACT);
    assertThat(present.font()).contains("Sans");
    assertThat(excused.left()).isCloseTo(present.left(), EXACT);
  }

  @Test
  void theSealSaysWhatItShows() {
    assertThat(COMPLETE.tagTree()).contains("Seal [Alt=临澜县人民政府印章");
    assertThat(ORDER.tagTree()).contains("Seal [Alt=签名章");
    assertThat(COMPLETE.roleMap()).containsEntry("Seal", "Figure");
  }

  private static Pdf sample(String name) {
    return Documents.render(Documents.sample(name));
  }

  private static Line line(Pdf pdf, String text) {
    return find(pdf.glyphs(), text, false);
  }

  private static Line last(Pdf pdf, String text, int page) {
    return find(pdf.glyphs().stream().filter(glyph -> glyph.page() == page).toList(), text, true);
  }

  private static Line find(List<Pdf.Glyph> glyphs, String text, boolean last) {
    var all = new StringBuilder();
    glyphs.forEach(glyph -> all.append(glyph.text()));
    int start = last ? all.lastIndexOf(text) : all.indexOf(text);
    assertThat(start).as(text).isNotNegative();
    return new Line(glyphs.subList(start, start + text.length()));
  }

  /** Printed characters in a row; every character is one glyph in these texts. */
  private record Line(List<Pdf.Glyph> glyphs) {

    /** What of its square a character of the mark leaves free above it. */
    private static final double ABOVE_INK = 0.045;

    Pdf.Glyph first() {
      return glyphs.get(0);
    }

    int page() {
      return first().page();
    }

    String font() {
      return first().font();
    }

    double baseline() {
      return first().y();
    }

    double em() {
      return first().size() * 25.4 / 72;
    }

    double top() {
      return baseline() - 0.88 * em();
    }

    double bottom() {
      return baseline() + 0.12 * em();
    }

    double inkTop() {
      return top() + ABOVE_INK * em();
    }

    double left() {
      return first().x();
    }

    double right() {
      Pdf.Glyph last = glyphs.get(glyphs.size() - 1);
      return last.x() + last.width();
    }

    double centre() {
      return (left() + right()) / 2;
    }
  }
}
