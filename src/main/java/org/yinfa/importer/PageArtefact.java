package org.yinfa.importer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yinfa.importer.Dropped.Reason;

/** What a page left behind in the text: fields and page numbers alone on a line. */
final class PageArtefact {

  private static final int LONGEST = 80;
  private static final String SPACE = "[\\s\\u00A0\\u3000]*";
  private static final String DIGIT = "[0-9０-９]";

  // A field code of a word processor, with its switches: PAGE \* MERGEFORMAT
  private static final Pattern FIELD =
      Pattern.compile(
          "(PAGE|NUMPAGES|SECTIONPAGES)([\\s\\u00A0]+\\\\[*#@][\\s\\u00A0]*[^\\s\\u00A0\\\\]+)*");
  private static final String DASH = "[-‐‑‒–—―−－─]{1,2}";
  // Three digits at most: "—2018—" is more likely a year than a page.
  private static final Pattern BETWEEN_DASHES =
      Pattern.compile(DASH + SPACE + DIGIT + "{1,3}" + SPACE + DASH);
  private static final String PAGES = SPACE + DIGIT + "{1,4}" + SPACE + "页";
  private static final Pattern IN_WORDS =
      Pattern.compile("第" + PAGES + "(" + SPACE + "[，,/／]?" + SPACE + "共" + PAGES + ")?");

  private PageArtefact() {}

  static Optional<Reason> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (FIELD.matcher(line).matches()) {
      return Optional.of(Reason.PAGE_FIELD);
    }
    boolean number = BETWEEN_DASHES.matcher(line).matches() || IN_WORDS.matcher(line).matches();
    return number ? Optional.of(Reason.PAGE_NUMBER) : Optional.empty();
  }
}
