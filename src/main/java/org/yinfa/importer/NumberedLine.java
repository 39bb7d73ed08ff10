package org.yinfa.importer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yinfa.report.Block;

/**
 * Tells a heading from a paragraph that merely has a number, and finds where a run-in heading ends.
 */
final class NumberedLine {

  // A title of a section fits on two lines of 28 characters less its mark; a sentence seldom does.
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_LABEL = 20;
  private static final String COLONS = "：:";
  private static final String CLOSERS = "”’）)》〉」』";

  // The nouns that a label before a colon ends in. Any other colon belongs to the sentence.
  private static final Pattern LABEL =
      Pattern.compile("[^。，；,;]*(方面|情况|工作|问题|措施|打算|建议|制度|建设|公开|原则|目标|任务|要求|做法|内容|成效|事项)");
  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");
  private static final Pattern QUANTITY =
      Pattern.compile("[0-9０-９][余多]?[万亿千百]?[余多]?[条件个项次元人份家户场期篇起名万亿%％]");
  private static final Pattern ENDS_IN_QUANTITY = Pattern.compile(".*" + QUANTITY + "次?");
  private static final Pattern CLAUSES = Pattern.compile("[。，；,;]");
  private static final Pattern ENDS_OPEN = Pattern.compile(".*[；;，,、]");
  private static final Pattern COLON_WITHIN = Pattern.compile("[：:].");

  private NumberedLine() {}

  /** A heading where the line is or begins with one, a paragraph of the whole line otherwise. */
  static Block read(String line) {
    return HeadingMark.of(line).flatMap(NumberedLine::heading).orElse(new Block.Paragraph(line));
  }

  private static Optional<Block> heading(HeadingMark mark) {
    if (mark.standsAlone()) {
      return Optional.empty();
    }
    int label = labelEnd(mark.rest());
    if (label > 0) {
      return Optional.of(split(mark, label));
    }
    int end = sentenceEnd(mark.rest());
    boolean content = isContent(mark.rest().substring(0, end), mark.rest().substring(end));
    return content ? Optional.empty() : Optional.of(split(mark, end));
  }

  private static Block split(HeadingMark mark, int end) {
    String runIn = mark.rest().substring(end);
    return new Block.Heading(
        mark.level(), mark.text(), mark.rest().substring(0, end), runIn.isEmpty() ? null : runIn);
  }

  /** Where a label such as 主动公开方面: ends, its colon included; 0 when there is none. */
  private static int labelEnd(String rest) {
    int last = Math.min(rest.length() - 1, LONGEST_LABEL);
    for (int at = 1; at <= last; at++) {
      if (COLONS.indexOf(rest.charAt(at)) >= 0) {
        return LABEL.matcher(rest.substring(0, at)).matches() ? at + 1 : 0;
      }
    }
    return 0;
  }

  private static int sentenceEnd(String rest) {
    int end = rest.indexOf('。') + 1;
    if (end == 0) {
      return rest.length();
    }
    while (end < rest.length() && CLOSERS.indexOf(rest.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isContent(String lead, String following) {
    // First, so that the patterns below see short strings only.
    if (lead.codePointCount(0, lead.length()) > LONGEST_HEADING) {
      return true;
    }
    return statesQuantity(lead)
        || ENDS_OPEN.matcher(lead).matches()
        // 联系电话：0100-0000000: a label with its value, whatever its number
        || following.isEmpty() && COLON_WITHIN.matcher(lead).find()
        || goesOn(lead, following);
  }

  /** A count in a sentence, or at its end, is reported; within a name (10件实事办理情况) it isn't. */
  private static boolean statesQuantity(String lead) {
    String words = QUOTATION.matcher(lead).replaceAll("");
    return CLAUSES.matcher(words).find()
        ? QUANTITY.matcher(words).find()
        : ENDS_IN_QUANTITY.matcher(words).matches();
  }

  /** Whether a long sentence goes on in the next one (…工作。并在…), which no heading does. */
  private static boolean goesOn(String lead, String following) {
    return lead.length() > LONGEST_LABEL && following.startsWith("并");
  }
}
