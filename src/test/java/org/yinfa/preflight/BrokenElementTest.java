package org.yinfa.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
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
            "$element/self::copy-number) then 1",
            "$element/self::copy-number) then 4"),
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
            "then 'body' else 'heading1'",
            "then 'body' else 'body'"),
        stylesheet(
            "a classification on line 3",
            "official-document/complete",
            Rule.CLASSIFICATION,
            "7.2.2",
            "self::security-classification) then 2",
            "self::security-classification) then 4"),
        stylesheet(
            "an urgency in the face of the text",
            "official-document/complete",
            Rule.URGENCY,
            "7.2.3",
            "then 'body' else 'heading1'",
            "then 'body' else 'body'"),
        stylesheet(
            "an archive stamp 36 mm wide",
            "official-document/complete",
            Rule.ARCHIVE_STAMP,
            "DA/T 22",
            "select=\"15 * $g:mm\"",
            "select=\"12 * $g:mm\""),
        stylesheet(
            "a number at the left",
            "official-document/complete",
            Rule.DOCUMENT_NUMBER,
            "7.2.5",
            "'start' else 'center'",
            "'start' else 'start'"),
        stylesheet(
            "a number at the edge beside approvers",
            "official-document/upward-joint",
            Rule.DOCUMENT_NUMBER,
            "7.2.5",
            "if (../approver) then $g:character else 0",
            "if (../approver) then 0 else 0"),
        stylesheet(
            "a number one line below the mark",
            "official-document/complete",
            Rule.DOCUMENT_NUMBER_DISTANCE,
            "7.2.5",
            "($number-line - $rows - 2) * $g:line",
            "($number-line - $rows - 1) * $g:line"),
        stylesheet(
            "approvers in the face of the text",
            "official-document/upward-joint",
            Rule.APPROVER_FACE,
            "7.2.6",
            "name=\"role\" select=\"'heading2'\"",
            "name=\"role\" select=\"'body'\""),
        stylesheet(
            "approvers three characters from the right",
            "official-document/upward-joint",
            Rule.APPROVERS,
            "7.2.6",
            "$g:measure - $g:character - $first-column",
            "$g:measure - 3 * $g:character - $first-column"),
        stylesheet(
            "a black line below the head",
            "official-document/complete",
            Rule.RED_LINE,
            "7.2.7",
            "'0.5mm solid ' || $g:red",
            "'0.5mm solid black'"),
        stylesheet(
            "a red line 6 mm below the number",
            "official-document/complete",
            Rule.RED_LINE,
            "7.2.7",
            "name=\"g:red-line-below\" as=\"xs:decimal\" select=\"4 * $g:mm\"",
            "name=\"g:red-line-below\" as=\"xs:decimal\" select=\"6 * $g:mm\""),
        stylesheet(
            "a title one line below the red line",
            "official-document/complete",
            Rule.TITLE_PLACE,
            "7.3.1",
            "g:lines(2 + (if ($closed)",
            "g:lines(1 + (if ($closed)"));
  }

  static Stream<Broken> marks() {
    return Stream.of(
        stylesheet(
            "a mark 30 mm below the type area",
            "official-document/complete",
            Rule.MARK_HEIGHT,
            "7.2.4",
            "35 * $g:mm",
            "30 * $g:mm"),
        stylesheet(
            "a black mark",
            "official-document/complete",
            Rule.MARK_COLOUR,
            "7.2.4",
            "<xsl:attribute name=\"color\" select=\"$g:red\"/>",
            "<xsl:attribute name=\"color\">black</xsl:attribute>"),
        stylesheet(
            "a mark wider than the type area",
            "official-document/complete",
            Rule.MARK_WIDTH,
            "7.2.4",
            "0.98 * $g:measure",
            "1.08 * $g:measure"),
        stylesheet(
            "a mark in the face of the text",
            "official-document/complete",
            Rule.MARK_FACE,
            "7.2.4",
            "name=\"font-family\">issuerMark<",
            "name=\"font-family\">body<"),
        stylesheet(
            "a mark off the centre",
            "official-document/short",
            Rule.MARK_CENTRED,
            "7.2.4",
            "($g:measure - $natural * $narrow) div 2",
            "($g:measure - $natural * $narrow) div 4"),
        stylesheet(
            "names of different widths in a mark",
            "official-document/upward-joint",
            Rule.MARK_NAMES,
            "7.2.4",
            "($names-width - m:width(., 'issuerMark', $size)) div ($letters - 1)",
            "0"),
        stylesheet(
            "文件 above the middle of the names",
            "official-document/joint-seals",
            Rule.MARK_SUFFIX,
            "7.2.4",
            "($height - $suffix-size * (1 + $g:above-ink)) div 2",
            "($height - $suffix-size * (1 + $g:above-ink)) div 4"),
        stylesheet(
            "an order's mark 35 mm below the type area",
            "order/order",
            Rule.ORDER_MARK,
            "10.2",
            "select=\"20 * $g:mm\"",
            "select=\"35 * $g:mm\""),
        stylesheet(
            "the minutes' mark 20 mm below the type area",
            "minutes/meeting",
            Rule.MINUTES_MARK,
            "10.3",
            "35 * $g:mm",
            "20 * $g:mm"),
        stylesheet(
            "a letter's mark 27 mm below the edge",
            "letter/letter",
            Rule.LETTER_MARK,
            "10.1",
            "select=\"30 * $g:mm\"",
            "select=\"27 * $g:mm\""));
  }

  static Stream<Broken> signatures() {
    return Stream.of(
        stylesheet(
            "an issuer beside its seal",
            "official-document/joint-seals",
            Rule.JOINT_SEALS,
            "7.3.5.1",
            "select=\"max((0, $x - $width div 2))\"",
            "select=\"max((0, $x))\""),
        stylesheet(
            "seals that cross",
            "official-document/joint-seals",
            Rule.SEALS_APART,
            "7.3.5.1",
            "46 * $g:mm + max",
            "40 * $g:mm + max"),
        stylesheet(
            "seals of a row at different heights",
            "official-document/upward-joint",
            Rule.JOINT_SEALS,
            "7.3.5.1",
            "select=\"$first-seal + $row * $row-pitch\"",
            "select=\"$first-seal + $row * $row-pitch + $index * 4\""),
        stylesheet(
            "a signature on a page of its own",
            "official-document/complete",
            Rule.SIGNATURE_ALONE,
            "7.3.5.5",
            "height=\"{g:lines($last-line + 1 + $clear)}\"",
            "break-before=\"page\" height=\"{g:lines($last-line + 1 + $clear)}\""),
        stylesheet(
            "a stamp one line below the text",
            "order/order",
            Rule.STAMP_PLACE,
            "7.3.5.3",
            "(3 + (position() - 1) * $g:stamp-row) * $g:line",
            "(2 + (position() - 1) * $g:stamp-row) * $g:line"),
        stylesheet(
            "an office close to its stamp",
            "order/order",
            Rule.OFFICE_PLACE,
            "7.3.5.3",
            "$right - $width - 2 * $g:character - $office-width",
            "$right - $width - $office-width"),
        stylesheet(
            "a date right below a stamp",
            "order/order",
            Rule.DATE_PLACE,
            "7.3.5",
            "select=\"$date-line * $g:line\"",
            "select=\"($date-line - 1) * $g:line\""));
  }

  static Stream<Broken> imprints() {
    return Stream.of(
        stylesheet(
            "an imprint between lines of 0.6 mm",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            "0.35mm solid black",
            "0.6mm solid black"),
        stylesheet(
            "a thick line within the imprint",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            "0.25mm solid black",
            "0.35mm solid black"),
        stylesheet(
            "an imprint without lines",
            "official-document/complete",
            Rule.IMPRINT_LINES,
            "7.4.1",
            "name=\"g:imprint-lines\" as=\"xs:boolean\" select=\"true()\"",
            "name=\"g:imprint-lines\" as=\"xs:boolean\" select=\"false()\""),
        stylesheet(
            "an imprint above the edge",
            "official-document/complete",
            Rule.IMPRINT_PLACE,
            "7.4.1",
            "height=\"{g:pt($g:height)}\" display-align=\"after\"",
            "height=\"{g:pt($g:height - 20)}\" display-align=\"after\""),
        stylesheet(
            "an imprint on an odd page",
            "official-document/short",
            Rule.IMPRINT_PAGE,
            "7.4",
            "name=\"g:imprint-on-even\" as=\"xs:boolean\" select=\"true()\"",
            "name=\"g:imprint-on-even\" as=\"xs:boolean\" select=\"false()\""),
        stylesheet(
            "copies that wrap below the label",
            "official-document/complete",
            Rule.COPY_TO,
            "7.4.2",
            "start-indent=\"{g:pt($g:imprint-size + $label-width)}\"",
            "start-indent=\"{g:pt($g:imprint-size)}\""),
        stylesheet(
            "an imprint of 12 points",
            "official-document/complete",
            Rule.IMPRINT_SIZE,
            "7.4.2",
            "name=\"g:imprint-size\" as=\"xs:decimal\" select=\"14\"",
            "name=\"g:imprint-size\" as=\"xs:decimal\" select=\"12\""),
        stylesheet(
            "a date of printing at the edge",
            "official-document/complete",
            Rule.PRINTED_BY,
            "7.4.3",
            "select=\"$g:measure - 2 * $g:imprint-size\"/>",
            "select=\"$g:measure - $g:imprint-size\"/>"),
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
            "reference-orientation\">90<",
            "reference-orientation\">-90<"),
        stylesheet(
            "the head margin of a turned page 3 mm off",
            "official-document/landscape-attachment",
            Rule.FIRST_LINE,
            "5.2.1",
            "name=\"margin-left\" select=\"g:pt($g:left - $g:overhang)\"",
            "name=\"margin-left\" select=\"g:pt($g:left - $g:overhang + 3 * $g:mm)\""));
  }

  static Stream<Broken> specialFormats() {
    return Stream.of(
        stylesheet(
            "double lines of 156 mm",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            "select=\"170 * $g:mm\"",
            "select=\"156 * $g:mm\""),
        stylesheet(
            "double lines of one weight",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            "(0.9, 0.3) else (0.3, 0.9)",
            "(0.3, 0.3) else (0.3, 0.3)"),
        stylesheet(
            "a lower double line 25 mm above the edge",
            "letter/letter",
            Rule.LETTER_LINES,
            "10.1",
            "277 * $g:mm",
            "272 * $g:mm"),
        stylesheet(
            "a letter's number at the left",
            "letter/long-letter",
            Rule.LETTER_NUMBER,
            "10.1",
            "select=\"'end'\"",
            "select=\"'start'\""),
        stylesheet(
            "a title one line below the elements of a letter",
            "letter/letter",
            Rule.LETTER_ELEMENTS,
            "10.1",
            "g:lines($lines + $rows + 2)",
            "g:lines($lines + $rows + 1)"),
        stylesheet(
            "lines around a letter's imprint",
            "letter/letter",
            Rule.LETTER_ELEMENTS,
            "10.1",
            "name=\"g:imprint-lines\" as=\"xs:boolean\" select=\"false()\"",
            "name=\"g:imprint-lines\" as=\"xs:boolean\" select=\"true()\""),
        stylesheet(
            "a number on a letter's first page",
            "letter/long-letter",
            Rule.LETTER_PAGE_NUMBER,
            "10.1",
            "<fo:static-content flow-name=\"double-lines\" role=\"artifact\">",
            "<fo:static-content flow-name=\"double-lines\" role=\"artifact\">"
                + "<fo:block-container absolute-position=\"fixed\" left=\"150mm\" top=\"266mm\" width=\"28mm\""
                + " height=\"15mm\"><fo:block font-family=\"pageNumber\" font-size=\"14pt\">— 1 —</fo:block>"
                + "</fo:block-container>"),
        stylesheet(
            "an order's number at the left",
            "order/order",
            Rule.ORDER_NUMBER,
            "10.2",
            "'start' else 'center'",
            "'start' else 'start'"),
        stylesheet(
            "a text one line below the number of an order",
            "order/order",
            Rule.ORDER_TEXT,
            "10.2",
            "g:lines(2 + (if ($closed)",
            "g:lines(1 + (if ($closed)"),
        stylesheet(
            "attendance one character in",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            "2 * $g:character + $label-width",
            "$g:character + $label-width"),
        stylesheet(
            "names that wrap to the edge",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            "start-indent=\"{g:pt($indent)}\" text-indent=\"{g:pt(-$label-width)}\"",
            "text-indent=\"{g:characters(2)}\""),
        stylesheet(
            "attendance in the face of the text",
            "minutes/meeting",
            Rule.ATTENDANCE_FACE,
            "10.3",
            "<fo:inline font-family=\"heading1\"><xsl:value-of select=\"$label\"/>",
            "<fo:inline font-family=\"body\"><xsl:value-of select=\"$label\"/>"),
        stylesheet(
            "attendance right below the text",
            "minutes/meeting",
            Rule.ATTENDANCE,
            "10.3",
            "<xsl:attribute name=\"space-before\" select=\"g:lines(1)\"/>",
            ""));
  }

  /** Rules whose departures are notes and no findings. */
  private static final Set<Rule> NOTED = EnumSet.of(Rule.CHARACTER_ALONE, Rule.DATE_FORM);

  @Test
  void everyRuleIsBrokenBySomeLayout() {
    Set<Rule> broken = EnumSet.copyOf(NOTED);
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
      String name, String sample, Rule rule, String clause, String text, String replacement) {
    return new Broken(
        name, sample, rule, clause, Printing.withStylesheets(Map.of(text, replacement))::print);
  }

  private static Broken text(
      String name, String sample, Rule rule, String text, String replacement) {
    return new Broken(
        name, sample, rule, rule.clause(), Printing.withText(text, replacement)::print);
  }
}
