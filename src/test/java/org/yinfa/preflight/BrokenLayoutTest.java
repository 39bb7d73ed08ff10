package org.yinfa.preflight;

import static org.yinfa.preflight.Overriding.SEALS;
import static org.yinfa.preflight.Overriding.addition;
import static org.yinfa.preflight.Overriding.all;
import static org.yinfa.preflight.Overriding.attributes;
import static org.yinfa.preflight.Overriding.look;
import static org.yinfa.preflight.Overriding.measure;
import static org.yinfa.preflight.Overriding.objects;

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
        stylesheet("letter paper", Rule.PAGE_SIZE, "5.1", measure("page-width", "216 * $g:mm")),
        stylesheet(
            "the head margin 2 mm off", Rule.FIRST_LINE, "5.2.1", measure("head", "39 * $g:mm")),
        broken(
            "the binding margin 2 mm off",
            "signature-and-date",
            Rule.LEFT_EDGE,
            Printing.under(measure("left", "30 * $g:mm"))),
        broken(
            "text 2 mm into the right margin",
            "signature-and-date",
            Rule.TYPE_AREA,
            Printing.under(measure("measure", "158 * $g:mm"))),
        stylesheet(
            "lines 2 mm short of the right edge",
            Rule.RIGHT_EDGE,
            "5.2.3",
            measure("measure", "154 * $g:mm")),
        stylesheet(
            "two lines too many",
            "very-long",
            Rule.LINES_ON_PAGE,
            "5.2.3",
            measure("line", "($g:height - $g:size) div 23")),
        stylesheet("a line pitch of 29 points", Rule.LINE_PITCH, "5.2.3", measure("line", "29")),
        stylesheet(
            "a page that ends 2 mm early",
            "very-long",
            Rule.LAST_LINE,
            "5.2.3",
            measure("line", "($g:height - 2 * $g:mm - $g:size) div 21")),
        stylesheet(
            "lines of 25 characters",
            "very-long",
            Rule.CHARACTERS_ON_LINE,
            "5.2.3",
            look("line", "c:measure", "f:pt(f:measure(.) - 3 * $g:character)")),
        broken(
            "a title with a line of one character",
            "two-line-title",
            Rule.TITLE_LINE,
            Printing.withText("</line>", "&#10;告</line>")),
        stylesheet(
            "paragraphs set apart by 6 points",
            Rule.LINE_PITCH,
            "5.2.3",
            look("paragraph", "space-before", "'6pt'")),
        stylesheet(
            "a blank line between paragraphs",
            Rule.BLANK_LINE_IN_TEXT,
            "7.3.3",
            look("paragraph", "space-before", "f:grid-lines(1)")),
        stylesheet("text of 15 points", Rule.TEXT_SIZE, "5.2.2", measure("size", "15")),
        stylesheet(
            "text in the heading's face",
            Rule.TEXT_FACE,
            "5.2.2",
            look("text", "font-family", "'heading1'")),
        stylesheet("grey text", Rule.COLOUR, "5.2.4", look("text", "color", "'#444444'")),
        stylesheet("a title of 20 points", Rule.TITLE_SIZE, "7.3.1", measure("title-size", "20")),
        stylesheet(
            "a title in the face of the text",
            Rule.TITLE_FACE,
            "7.3.1",
            look("title", "font-family", "'body'")),
        stylesheet(
            "a title off the centre",
            Rule.TITLE_CENTRED,
            "7.3.1",
            look("title", "start-indent", "'20pt'")),
        stylesheet(
            "no blank line below the title",
            Rule.BLANK_LINE_BELOW_TITLE,
            "7.3.2",
            all(look("title", "c:grid", "'0.001pt'"), look("title", "c:after", "'0pt'"))),
        stylesheet(
            "an indent of one character", Rule.INDENT, "7.3.3", measure("indent", "$g:character")),
        stylesheet("no indent", Rule.INDENT, "7.3.3", measure("indent", "0")),
        stylesheet(
            "headings in the face of the text",
            Rule.HEADING_FACE,
            "7.3.3",
            look("heading.face", "font-family", "'body'")),
        stylesheet(
            "headings of 18 points",
            Rule.HEADING_SIZE,
            "7.3.3",
            look("heading", "font-size", "'18pt'")),
        stylesheet(
            "a run-in heading above its line",
            "run-in-headings",
            Rule.BASELINE,
            "5.2.3",
            addition("fo:inline[starts-with(@role, 'H')]", "baseline-shift", "1pt")),
        stylesheet(
            "each chapter on a page of its own",
            Rule.PAGE_FILLED,
            "5.2.3",
            look("heading", "break-before", "'page'")),
        stylesheet(
            "page numbers on the wrong side",
            Rule.PAGE_NUMBER_SIDE,
            "7.5",
            look("page-number", "text-align", "if (. = 'odd') then 'left' else 'right'")),
        stylesheet(
            "page numbers at the very edge",
            Rule.PAGE_NUMBER_SIDE,
            "7.5",
            measure("page-number-inset", "0")),
        stylesheet(
            "page numbers 2 mm too high",
            Rule.PAGE_NUMBER_DISTANCE,
            "7.5",
            measure("dash-below-type-area", "5 * $g:mm")),
        stylesheet(
            "page numbers of 12 points",
            Rule.PAGE_NUMBER_SIZE,
            "7.5",
            measure("page-number-size", "12")),
        stylesheet(
            "page numbers without dashes",
            Rule.PAGE_NUMBER,
            "7.5",
            objects("fo:block[fo:page-number]/text()", "")),
        stylesheet(
            "no page numbers",
            Rule.PAGE_NUMBER,
            "7.5",
            objects("fo:block[fo:page-number]/node()", "")),
        stylesheet(
            "page numbers that start at 3",
            Rule.PAGE_NUMBER,
            "7.5",
            addition("fo:page-sequence", "initial-page-number", "3")),
        stylesheet(
            "page numbers that are read as text",
            Rule.PAGE_NUMBER_ARTIFACT,
            "ISO 14289-1, 7.8",
            objects("fo:static-content/@role", "")),
        stylesheet(
            "an issuer at the right edge",
            Rule.ISSUER_PLACE,
            "7.3.5",
            measure("issuer-inset", "0")),
        stylesheet(
            "a date that begins below the issuer's first character",
            Rule.DATE_PLACE,
            "7.3.5",
            measure("date-indent", "0")),
        stylesheet(
            "a sealed date two characters from the right",
            "sealed",
            Rule.DATE_PLACE,
            "7.3.5",
            measure("sealed-date-inset", "2 * $g:character")),
        stylesheet(
            "a seal beside the date",
            "sealed",
            Rule.SEAL_PLACE,
            "7.3.5",
            attributes(SEALS + "/@left", "t:moved(., -60)")),
        stylesheet(
            "a seal far below the text",
            "sealed",
            Rule.SEAL_PLACE,
            "7.3.5",
            attributes(SEALS + "/@top", "t:moved(., 1.5 * $g:line)")),
        stylesheet(
            "an attachment below the text",
            "tables-and-attachment",
            Rule.ATTACHMENT_PLACE,
            "7.3.7",
            look("attachment.label", "break-before", "'auto'")),
        stylesheet(
            "an attachment's title on line 2",
            "tables-and-attachment",
            Rule.ATTACHMENT_PLACE,
            "7.3.7",
            look("attachment.title", "space-before", "'0pt'")),
        stylesheet(
            "a list of attachments at the edge",
            "tables-and-attachment",
            Rule.ATTACHMENT_LIST,
            "7.3.4",
            measure("attachment-list-indent", "0")),
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
            new Overriding(
                """
                <xsl:template match="paragraph[preceding-sibling::*[1][self::heading]]">
                  <fo:block xsl:use-attribute-sets="paragraph" break-before="page"><xsl:value-of select="."/></fo:block>
                </xsl:template>
                """)),
        stylesheet(
            "a line alone at the foot of a page",
            Rule.LINE_ALONE,
            "CLREQ",
            new Overriding(
                """
                <xsl:template match="body/paragraph[1]">
                  <fo:block text-indent="{f:pt($g:indent)}">一<fo:block role="Span" break-before="page"
                      text-indent="0pt"><xsl:value-of select="."/></fo:block></fo:block>
                </xsl:template>
                """)));
  }

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

  private static Broken stylesheet(String name, Rule rule, String clause, Overriding overriding) {
    return stylesheet(name, "signature-and-date", rule, clause, overriding);
  }

  private static Broken stylesheet(
      String name, String sample, Rule rule, String clause, Overriding overriding) {
    return new Broken(name, sample, rule, clause, Printing.under(overriding)::print);
  }

  private static Broken text(String name, Rule rule, String text, String replacement) {
    return broken(name, "signature-and-date", rule, Printing.withText(text, replacement));
  }

  private static Broken broken(String name, String sample, Rule rule, Printing printing) {
    return new Broken(name, sample, rule, rule.clause(), printing::print);
  }
}
