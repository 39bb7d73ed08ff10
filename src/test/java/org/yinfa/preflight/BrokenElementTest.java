package org.yinfa.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.preflight.Overriding.SEALS;
import static org.yinfa.preflight.Overriding.addition;
import static org.yinfa.preflight.Overriding.all;
import static org.yinfa.preflight.Overriding.attributes;
import static org.yinfa.preflight.Overriding.look;
import static org.yinfa.preflight.Overriding.measure;
import static org.yinfa.preflight.Overriding.objects;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.preflight.check.Rule;

/** Elements of chapters 7, 8 and 10 misplaced on purpose: each is found, under its clause. */
class BrokenElementTest {

  @ParameterizedTest
  @MethodSource({"head", "marks", "signatures", "imprints", "turnedPages", "specialFormats"})
  void brokenElementIsFoundUnderItsClause(Broken broken) {
    broken.assertFound();
  }

  static Stream<Broken> head() {
    return Stream.of(
        stylesheet(
            "a copy number on line 4",
            "official-document/complete",
            Rule.COPY_NUMBER,
            "7.2.1",
            attributes(place("000001") + "/@top", "f:grid-lines(3)")),
        text(
            "a copy number of five digits",
            "official-document/complete",
            Rule.COPY_NUMBER,
            "000001",
            "00001"),
        stylesheet(
            "a classification in the face of the text",
            "official-document/complete",
            Rule.CLASSIFICATION,
            "7.2.2",
            attributes("fo:block[. = '秘密★1年']/@font-family", "'body'")),
        stylesheet(
            "a classification on line 3",
            "official-document/complete",
            Rule.CLASSIFICATION,
            "7.2.2",
            attributes(place("秘密★1年") + "/@top", "f:grid-lines(3)")),
        stylesheet(
            "an urgency in the face of the text",
            "official-document/complete",
            Rule.URGENCY,
            "7.2.3",
            attributes("fo:block[. = '特急']/@font-family", "'body'")),
        stylesheet(
            "an archive stamp 36 mm wide",
            "official-document/complete",
            Rule.ARCHIVE_STAMP,
            "DA/T 22",
            measure("archive-cell-width", "12 * $g:mm")),
        stylesheet(
            "a number at the left",
            "official-document/complete",
            Rule.DOCUMENT_NUMBER,
            "7.2.5",
            attributes("fo:block[. = '临政发〔2019〕3号']/@text-align", "'start'")),
        stylesheet(
            "a number at the edge beside approvers",
            "official-document/upward-joint",
            Rule.DOCUMENT_NUMBER,
            "7.2.5",
            measure("number-indent", "0")),
        stylesheet(
            "a number one line below the mark",
            "official-document/complete",
            Rule.DOCUMENT_NUMBER_DISTANCE,
            "7.2.5",
            measure("lines-below-mark", "1")),
        stylesheet(
            "approvers in the face of the text",
            "official-document/upward-joint",
            Rule.APPROVER_FACE,
            "7.2.6",
            measure("approver-face", "'body'")),
        stylesheet(
            "approvers three characters from the right",
            "official-document/upward-joint",
            Rule.APPROVERS,
            "7.2.6",
            measure("approver-inset", "3 * $g:character")),
        stylesheet(
            "a black line below the head",
            "official-document/complete",
            Rule.RED_LINE,
            "7.2.7",
            look("header", "border-bottom", "'0.5mm solid black'")),
        stylesheet(
            "a red line 6 mm below the number",
            "official-document/complete",
            Rule.RED_LINE,
            "7.2.7",
            measure("red-line-below", "6 * $g:mm")),
        stylesheet(
            "a title one line below the red line",
            "official-document/complete",
            Rule.TITLE_PLACE,
            "7.3.1",
            measure("lines-below-header", "1")));
  }

  static Stream<Broken> marks() {
    return Stream.of(
        stylesheet(
            "a mark 30 mm below the type area",
            "official-document/complete",
            Rule.MARK_HEIGHT,
            "7.2.4",
            measure("mark-top", "30 * $g:mm")),
        stylesheet(
            "a black mark",
            "official-document/complete",
            Rule.MARK_COLOUR,
            "7.2.4",
            look("mark", "color", "'black'")),
        stylesheet(
            "a mark wider than the type area",
            "official-document/complete",
            Rule.MARK_WIDTH,
            "7.2.4",
            measure("mark-share", "1.08")),
        stylesheet(
            "a mark in the face of the text",
            "official-document/complete",
            Rule.MARK_FACE,
            "7.2.4",
            look("mark", "font-family", "'body'")),
        stylesheet(
            "a mark off the centre",
            "official-document/short",
            Rule.MARK_CENTRED,
            "7.2.4",
            attributes(MARKS + "/@left", "t:moved(., -30)")),
        stylesheet(
            "names of different widths in a mark",
            "official-document/upward-joint",
            Rule.MARK_NAMES,
            "7.2.4",
            attributes(MARKS + "/fo:block/@c:spacing", "'0pt'")),
        stylesheet(
            "文件 above the middle of the names",
            "official-document/joint-seals",
            Rule.MARK_SUFFIX,
            "7.2.4",
            attributes(place("文件") + "/@top", "t:moved(., -20)")),
        stylesheet(
            "an order's mark 35 mm below the type area",
            "order/order",
            Rule.ORDER_MARK,
            "10.2",
            measure("mark-top", "35 * $g:mm")),
        stylesheet(
            "the minutes' mark 20 mm below the type area",
            "minutes/meeting",
            Rule.MINUTES_MARK,
            "10.3",
            measure("mark-top", "20 * $g:mm")),
        stylesheet(
            "a letter's mark 27 mm below the edge",
            "letter/letter",
            Rule.LETTER_MARK,
            "10.1",
            measure("letter-mark", "27 * $g:mm")));
  }

  static Stream<Broken> signatures() {
    return Stream.of(
        stylesheet(
            "an issuer beside its seal",
            "official-document/joint-seals",
            Rule.JOINT_SEALS,
            "7.3.5.1",
            attributes(
                "fo:block-container[preceding-sibling::*[1]/*/fo:external-graphic]/@left",
                "t:moved(., 40)")),
        stylesheet(
            "seals that cross",
            "official-document/joint-seals",
            Rule.SEALS_APART,
            "7.3.5.1",
            measure("seal-pitch", "40 * $g:mm")),
        stylesheet(
            "seals of a row at different heights",
            "official-document/upward-joint",
            Rule.JOINT_SEALS,
            "7.3.5.1",
            attributes(SEALS + "/@top", "t:moved(., 4 * count(../preceding-sibling::*))")),
        stylesheet(
            "a signature on a page of its own",
            "official-document/complete",
            Rule.SIGNATURE_ALONE,
            "7.3.5.5",
            addition("fo:block-container[*/*/fo:external-graphic]", "break-before", "page")),
        stylesheet(
            "a stamp one line below the text",
            "order/order",
            Rule.STAMP_PLACE,
            "7.3.5.3",
            measure("stamp-below-text", "2")),
        stylesheet(
            "an office close to its stamp",
            "order/order",
            Rule.OFFICE_PLACE,
            "7.3.5.3",
            measure("office-gap", "0")),
        stylesheet(
            "a date right below a stamp",
            "order/order",
            Rule.DATE_PLACE,
            "7.3.5",
            measure("date-below-stamp", "1")));
  }

  static Stream<Broken> imprints() {
    return Stream.of(
        stylesheet(
            "an imprint between lines of 0.6 mm",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            measure("imprint-thick", "0.6 * $g:mm")),
        stylesheet(
            "a thick line within the imprint",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            measure("imprint-thin", "0.35 * $g:mm")),
        stylesheet(
            "an imprint without lines",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            measure("imprint-lines", "false()")),
        stylesheet(
            "an imprint above the edge",
            "official-document/complete",
            Rule.IMPRINT_PLACE,
            "7.4.1",
            attributes("fo:static-content[@flow-name = 'imprint']/*/@height", "t:moved(., -20)")),
        stylesheet(
            "an imprint on an odd page",
            "official-document/short",
            Rule.IMPRINT_PAGE,
            "7.4",
            measure("imprint-on-even", "false()")),
        stylesheet(
            "copies that wrap below the label",
            "official-document/complete",
            Rule.COPY_TO,
            "7.4.2",
            attributes("fo:block[starts-with(., '抄送')]/@start-indent", "f:pt($g:imprint-size)")),
        stylesheet(
            "an imprint of 12 points",
            "official-document/complete",
            Rule.IMPRINT_SIZE,
            "7.4.2",
            measure("imprint-size", "12")),
        stylesheet(
            "a date of printing at the edge",
            "official-document/complete",
            Rule.PRINTED_BY,
            "7.4.3",
            measure("imprint-measure", "$g:measure - $g:imprint-size")),
        new Broken(
            "a number on the imprint's page after a blank one",
            "official-document/short",
            Rule.UNNUMBERED_PAGE,
            "7.5",
            json -> Editing.withBlankPage(Printing.asItIs().print(json), 1)));
  }

  static Stream<Broken> turnedPages() {
    return Stream.of(
        stylesheet(
            "pages turned the wrong way",
            "official-document/landscape-attachment",
            Rule.TURNED_PAGE,
            "8",
            attributes("fo:region-body/@reference-orientation", "-90")),
        stylesheet(
            "the head margin of a turned page 3 mm off",
            "official-document/landscape-attachment",
            Rule.FIRST_LINE,
            "5.2.1",
            attributes(
                "fo:region-body[@reference-orientation]/@margin-left", "t:moved(., 3 * $g:mm)")));
  }

  static Stream<Broken> specialFormats() {
    return Stream.of(
        stylesheet(
            "double lines of 156 mm",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            measure("double-line-length", "156 * $g:mm")),
        stylesheet(
            "double lines of one weight",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            measure("thick-line", "$g:thin-line")),
        stylesheet(
            "a lower double line 25 mm above the edge",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            measure("lower-line", "272 * $g:mm")),
        stylesheet(
            "a letter's number at the left",
            "letter/long-letter",
            Rule.LETTER_NUMBER,
            "10.1",
            look("place", "text-align", "'start'")),
        stylesheet(
            "a title one line below the elements of a letter",
            "letter/letter",
            Rule.LETTER_ELEMENTS,
            "10.1",
            measure("lines-below-header", "1")),
        stylesheet(
            "lines around a letter's imprint",
            "letter/letter",
            Rule.LETTER_ELEMENTS,
            "10.1",
            measure("imprint-lines", "true()")),
        stylesheet(
            "a number on a letter's first page",
            "letter/long-letter",
            Rule.LETTER_PAGE_NUMBER,
            "10.1",
            objects(
                "fo:static-content[@flow-name = 'double-lines']/*[1]",
                """
                <fo:block-container absolute-position="fixed" left="150mm" top="266mm" width="28mm" height="15mm">
                  <fo:block font-family="pageNumber" font-size="14pt">— 1 —</fo:block>
                </fo:block-container>
                <xsl:copy-of select="."/>
                """)),
        stylesheet(
            "an order's number at the left",
            "order/order",
            Rule.ORDER_NUMBER,
            "10.2",
            attributes("fo:block[. = '第1号']/@text-align", "'start'")),
        stylesheet(
            "a text one line below the number of an order",
            "order/order",
            Rule.ORDER_TEXT,
            "10.2",
            measure("lines-below-header", "1")),
        stylesheet(
            "attendance one character in",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            measure("attendance-indent", "$g:character")),
        stylesheet(
            "names that wrap to the edge",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            all(
                attributes(ATTENDANCE + "/@start-indent", "'0pt'"),
                attributes(ATTENDANCE + "/@text-indent", "f:pt($g:attendance-indent)"))),
        stylesheet(
            "attendance in the face of the text",
            "minutes/meeting",
            Rule.ATTENDANCE_FACE,
            "10.3",
            look("attendance.label", "font-family", "'body'")),
        stylesheet(
            "attendance right below the text",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            attributes(ATTENDANCE + "/@space-before", "'0pt'")));
  }

  private static final String MARKS = "fo:block-container[@fox:transform]";

  private static final String ATTENDANCE = "fo:block[matches(., '^(出席|请假|列席)：')]";

  /** The container of a text that has a place of its own. */
  private static String place(String text) {
    return "fo:block-container[fo:block = '" + text + "']";
  }

  /** Rules whose departures are notes and no findings. */
  private static final Set<Rule> NOTED = EnumSet.of(Rule.CHARACTER_ALONE, Rule.DATE_FORM);

  @Test
  void everyRuleIsBrokenBySomeLayout() {
    Set<Rule> broken = EnumSet.copyOf(NOTED);
    // the rules of line ends have a catalogue of their own, LineEndCatalogueTest
    broken.addAll(EnumSet.of(Rule.LETTER_ALONE, Rule.LINE_EMPTY, Rule.UNBROKEN_WORD));
    Stream.of(
            BrokenLayoutTest.brokenLayouts(),
            head(),
            marks(),
            signatures(),
            imprints(),
            turnedPages(),
            specialFormats())
        .flatMap(layouts -> layouts)
        .forEach(layout -> broken.add(layout.rule()));

    assertThat(broken).containsExactlyInAnyOrder(Rule.values());
  }

  private static Broken stylesheet(
      String name, String sample, Rule rule, String clause, Overriding overriding) {
    return new Broken(name, sample, rule, clause, Printing.under(overriding)::print);
  }

  private static Broken text(
      String name, String sample, Rule rule, String text, String replacement) {
    return new Broken(
        name, sample, rule, rule.clause(), Printing.withText(text, replacement)::print);
  }
}
