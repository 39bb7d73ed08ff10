package org.yinfa.preflight;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.preflight.check.Rule;

/** Layouts broken on purpose: each is found, under the clause that it breaks. */
class BrokenLayoutTest {

  @ParameterizedTest
  @MethodSource("brokenLayouts")
  void brokenLayoutIsFoundUnderItsClause(Broken broken) {
    broken.assertFound();
  }

  static Stream<Broken> brokenLayouts() {
    return Stream.of(
        stylesheet(
            "letter paper", Rule.PAGE_SIZE, "5.1", "page-width=\"210mm\"", "page-width=\"216mm\""),
        stylesheet(
            "the head margin 2 mm off", Rule.FIRST_LINE, "5.2.1", "37 * $g:mm", "39 * $g:mm"),
        broken(
            "the binding margin 2 mm off",
            "signature-and-date",
            Rule.LEFT_EDGE,
            Printing.withStylesheets(
                Map.of("28 * $g:mm", "30 * $g:mm", "26 * $g:mm", "24 * $g:mm"))),
        broken(
            "text 2 mm into the right margin",
            "signature-and-date",
            Rule.TYPE_AREA,
            Printing.withStylesheets(
                Map.of("156 * $g:mm", "158 * $g:mm", "26 * $g:mm", "24 * $g:mm"))),
        stylesheet(
            "lines 2 mm short of the right edge",
            Rule.RIGHT_EDGE,
            "5.2.3",
            "156 * $g:mm",
            "154 * $g:mm"),
        stylesheet(
            "two lines too many",
            "very-long",
            Rule.LINES_ON_PAGE,
            "5.2.3",
            "($g:height - $g:size) div 21",
            "($g:height - $g:size) div 23"),
        stylesheet(
            "a line pitch of 29 points",
            Rule.LINE_PITCH,
            "5.2.3",
            "($g:height - $g:size) div 21",
            "29"),
        stylesheet(
            "a page that ends 2 mm early",
            "very-long",
            Rule.LAST_LINE,
            "5.2.3",
            "($g:height - $g:size) div 21",
            "($g:height - 2 * $g:mm - $g:size) div 21"),
        stylesheet(
            "lines of 25 characters",
            "very-long",
            Rule.CHARACTERS_ON_LINE,
            "5.2.3",
            "name=\"c:measure\" select=\"g:pt(g:measure(.))\"",
            "name=\"c:measure\" select=\"g:pt(g:measure(.) - 3 * $g:character)\""),
        broken(
            "a title with a line of one character",
            "two-line-title",
            Rule.TITLE_LINE,
            Printing.withText("</line>", "&#10;告</line>")),
        stylesheet(
            "paragraphs set apart by 6 points",
            Rule.LINE_PITCH,
            "5.2.3",
            "<xsl:attribute name=\"text-indent\"",
            "<xsl:attribute name=\"space-before\">6pt</xsl:attribute><xsl:attribute name=\"text-indent\""),
        stylesheet(
            "a blank line between paragraphs",
            Rule.BLANK_LINE_IN_TEXT,
            "7.3.3",
            "<xsl:attribute name=\"text-indent\"",
            "<xsl:attribute name=\"space-before\" select=\"g:lines(1)\"/><xsl:attribute name=\"text-indent\""),
        stylesheet(
            "text of 15 points",
            Rule.TEXT_SIZE,
            "5.2.2",
            "name=\"g:size\" as=\"xs:decimal\" select=\"16\"",
            "name=\"g:size\" as=\"xs:decimal\" select=\"15\""),
        stylesheet(
            "text in the heading's face",
            Rule.TEXT_FACE,
            "5.2.2",
            "<xsl:attribute name=\"font-family\">body<",
            "<xsl:attribute name=\"font-family\">heading1<"),
        stylesheet(
            "grey text",
            Rule.COLOUR,
            "5.2.4",
            "<xsl:attribute name=\"font-family\">body<",
            "<xsl:attribute name=\"color\">#444444</xsl:attribute><xsl:attribute name=\"font-family\">body<"),
        stylesheet(
            "a title of 20 points",
            Rule.TITLE_SIZE,
            "7.3.1",
            "name=\"g:title-size\" as=\"xs:decimal\" select=\"22\"",
            "name=\"g:title-size\" as=\"xs:decimal\" select=\"20\""),
        stylesheet(
            "a title in the face of the text",
            Rule.TITLE_FACE,
            "7.3.1",
            "name=\"font-family\">title<",
            "name=\"font-family\">body<"),
        stylesheet(
            "a title off the centre",
            Rule.TITLE_CENTRED,
            "7.3.1",
            "name=\"linefeed-treatment\">preserve<",
            "name=\"start-indent\">20pt</xsl:attribute><xsl:attribute name=\"linefeed-treatment\">preserve<"),
        stylesheet(
            "no blank line below the title",
            Rule.BLANK_LINE_BELOW_TITLE,
            "7.3.2",
            "<xsl:attribute name=\"c:grid\" select=\"g:pt($g:line)\"/>",
            ""),
        stylesheet(
            "an indent of one character",
            Rule.INDENT,
            "7.3.3",
            "select=\"g:characters(2)\"",
            "select=\"g:characters(1)\""),
        stylesheet(
            "no indent",
            Rule.INDENT,
            "7.3.3",
            "select=\"g:characters(2)\"",
            "select=\"g:characters(0)\""),
        stylesheet(
            "headings in the face of the text",
            Rule.HEADING_FACE,
            "7.3.3",
            "font-family=\"heading{@level}\"",
            "font-family=\"body\""),
        stylesheet(
            "headings of 18 points",
            Rule.HEADING_SIZE,
            "7.3.3",
            "role=\"H{@depth}\" font-family",
            "role=\"H{@depth}\" font-size=\"18pt\" font-family"),
        stylesheet(
            "a run-in heading above its line",
            "run-in-headings",
            Rule.BASELINE,
            "5.2.3",
            "<fo:inline font-family=\"heading{@level}\"",
            "<fo:inline baseline-shift=\"1pt\" font-family=\"heading{@level}\""),
        stylesheet(
            "each chapter on a page of its own",
            Rule.PAGE_FILLED,
            "5.2.3",
            "role=\"H{@depth}\" font-family",
            "role=\"H{@depth}\" break-before=\"page\" font-family"),
        stylesheet(
            "page numbers on the wrong side",
            Rule.PAGE_NUMBER_SIDE,
            "7.5",
            "'right' else 'left'",
            "'left' else 'right'"),
        stylesheet(
            "page numbers at the very edge",
            Rule.PAGE_NUMBER_SIDE,
            "7.5",
            "$g:right + $g:character",
            "$g:right"),
        stylesheet(
            "page numbers 2 mm too high",
            Rule.PAGE_NUMBER_DISTANCE,
            "7.5",
            "7 * $g:mm",
            "5 * $g:mm"),
        stylesheet(
            "page numbers of 12 points",
            Rule.PAGE_NUMBER_SIZE,
            "7.5",
            "name=\"g:page-number-size\" as=\"xs:decimal\" select=\"14\"",
            "name=\"g:page-number-size\" as=\"xs:decimal\" select=\"12\""),
        stylesheet(
            "page numbers without dashes",
            Rule.PAGE_NUMBER,
            "7.5",
            "— <fo:page-number/> —",
            "<fo:page-number/>"),
        stylesheet("no page numbers", Rule.PAGE_NUMBER, "7.5", "— <fo:page-number/> —", ""),
        stylesheet(
            "page numbers that start at 3",
            Rule.PAGE_NUMBER,
            "7.5",
            "<fo:page-sequence\n",
            "<fo:page-sequence initial-page-number=\"3\"\n"),
        stylesheet(
            "page numbers that are read as text",
            Rule.PAGE_NUMBER_ARTIFACT,
            "ISO 14289-1, 7.8",
            " role=\"artifact\"",
            ""),
        stylesheet(
            "an issuer at the right edge",
            Rule.ISSUER_PLACE,
            "7.3.5",
            "else $g:measure - $two - $widest",
            "else $g:measure - $widest"),
        stylesheet(
            "a date that begins below the issuer's first character",
            Rule.DATE_PLACE,
            "7.3.5",
            "then $issuer-start + $two else",
            "then $issuer-start else"),
        stylesheet(
            "a sealed date two characters from the right",
            "sealed",
            Rule.DATE_PLACE,
            "7.3.5",
            "$g:measure - 4 * $g:character",
            "$g:measure - 2 * $g:character"),
        stylesheet(
            "a seal beside the date",
            "sealed",
            Rule.SEAL_PLACE,
            "7.3.5",
            "left=\"{g:pt($x - $g:seal div 2)}\"",
            "left=\"{g:pt($x - $g:seal)}\""),
        stylesheet(
            "a seal far below the text",
            "sealed",
            Rule.SEAL_PLACE,
            "7.3.5",
            "top=\"{g:pt($y)}\"",
            "top=\"{g:pt($y + 1.5 * $g:line)}\""),
        stylesheet(
            "an attachment below the text",
            "tables-and-attachment",
            Rule.ATTACHMENT_PLACE,
            "7.3.7",
            "<xsl:attribute name=\"break-before\">page</xsl:attribute>",
            ""),
        stylesheet(
            "an attachment's title on line 2",
            "tables-and-attachment",
            Rule.ATTACHMENT_PLACE,
            "7.3.7",
            "xsl:use-attribute-sets=\"title\" space-before=\"{g:lines(1)}\"",
            "xsl:use-attribute-sets=\"title\""),
        stylesheet(
            "a list of attachments at the edge",
            "tables-and-attachment",
            Rule.ATTACHMENT_LIST,
            "7.3.4",
            "select=\"g:characters(2)\"",
            "select=\"g:characters(0)\""),
        text("a full stop at the start of a line", Rule.LINE_START, "编制通知", "编制通&#10;。"),
        text("a quotation mark at the end of a line", Rule.LINE_END, "编制通知", "编制“&#10;通知"),
        text("a broken dash", Rule.UNBROKEN_MARK, "编制通知", "编制—&#10;—通知"),
        text("a broken ellipsis", Rule.UNBROKEN_MARK, "编制通知", "编制…&#10;…通知"),
        broken(
            "a broken number",
            "signature-and-date",
            Rule.UNBROKEN_NUMBER,
            Printing.withText("2017年政府信息公开工作情况报告如下", "20&#10;17年政府信息公开工作情况报告如下")),
        text("a line broken off before the edge", Rule.RIGHT_EDGE, "编制通知", "编制&#10;通知"),
        content("a stretched line", Rule.CHARACTER_GAP, "-0\\.2[0-9]+ Tc", "4 Tc"),
        content("a wide gap in a line", Rule.CHARACTER_GAP, LONG_RUN, "$1> -600 <"),
        content("two characters in one place", Rule.CHARACTER_GAP, LONG_RUN, "$1> 500 <"),
        content("lines too wide", Rule.RIGHT_EDGE, "(-0\\.2[0-9]+ Tc)", "102 Tz $1"),
        content(
            "a line half a millimetre too low",
            Rule.LINE_PITCH,
            "(\\[<.{100,}>\\] TJ)",
            "-1.4 Ts $1 0 Ts"),
        new Broken(
            "no tags",
            "minimal",
            Rule.TAGS,
            "ISO 14289-1, 7.1",
            json -> Editing.withoutTags(Printing.asItIs().print(json))),
        new Broken(
            "the first page torn out",
            "very-long",
            Rule.PAGE_NUMBER,
            "7.5",
            json -> Editing.withoutPage(Printing.asItIs().print(json), 0)),
        stylesheet(
            "a heading that its text leaves alone",
            Rule.HEADING_ALONE,
            "CLREQ",
            PARAGRAPHS,
            "<xsl:template match=\"paragraph[preceding-sibling::*[1][self::heading]]\" priority=\"3\">"
                + "<fo:block xsl:use-attribute-sets=\"paragraph\" break-before=\"page\"><xsl:value-of select=\".\"/></fo:block>"
                + "</xsl:template>"
                + PARAGRAPHS),
        stylesheet(
            "a line alone at the foot of a page",
            Rule.LINE_ALONE,
            "CLREQ",
            PARAGRAPHS,
            "<xsl:template match=\"body/paragraph[1]\" priority=\"3\">"
                + "<fo:block text-indent=\"{g:characters(2)}\">一<fo:block role=\"Span\" break-before=\"page\""
                + " text-indent=\"0pt\"><xsl:value-of select=\".\"/></fo:block></fo:block>"
                + "</xsl:template>"
                + PARAGRAPHS));
  }

  private static final String PARAGRAPHS = "<xsl:template match=\"paragraph\">";

  /** In a page's content, the first characters of a line of many. */
  private static final String LONG_RUN = "(Tc\\n[^\\[\\n]*\\[<[0-9A-F]{40})(?=[0-9A-F]{40})";

  private static Broken content(String name, Rule rule, String pattern, String replacement) {
    return new Broken(
        name,
        "signature-and-date",
        rule,
        rule.clause(),
        json -> Editing.withContent(Printing.asItIs().print(json), pattern, replacement));
  }

  private static Broken stylesheet(
      String name, Rule rule, String clause, String text, String replacement) {
    return stylesheet(name, "signature-and-date", rule, clause, text, replacement);
  }

  private static Broken stylesheet(
      String name, String sample, Rule rule, String clause, String text, String replacement) {
    return new Broken(
        name, sample, rule, clause, Printing.withStylesheets(Map.of(text, replacement))::print);
  }

  private static Broken text(String name, Rule rule, String text, String replacement) {
    return broken(name, "signature-and-date", rule, Printing.withText(text, replacement));
  }

  private static Broken broken(String name, String sample, Rule rule, Printing printing) {
    return new Broken(name, sample, rule, rule.clause(), printing::print);
  }
}
