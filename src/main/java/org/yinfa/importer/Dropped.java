package org.yinfa.importer;

import java.util.Locale;
import org.yinfa.problem.Words;

/**
 * Something of the source that is not in the report.
 *
 * @param line the line of the source as an editor counts it, from 1
 * @param text the characters themselves
 */
public record Dropped(int line, String text, Reason reason) {

  /** Why characters were dropped. Blank lines are not reported. */
  public enum Reason {
    BYTE_ORDER_MARK("byte-order-mark"),
    INVISIBLE_CHARACTER("invisible-character"),
    CONTROL_CHARACTER("control-character"),
    SURROUNDING_SPACE("surrounding-space"),
    PAGE_FIELD("page-field"),
    PAGE_NUMBER("page-number"),
    ATTACHMENT_MARK("attachment-mark"),
    ATTACHMENT_LIST("attachment-list");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** One line for a terminal or a log, such as "line 84: PAGE field dropped". */
  public String describe(Locale locale) {
    Words words = Words.of(Dropped.class, "dropped", locale);
    return words.message("line", String.valueOf(line), words.message(reason.key));
  }
}
