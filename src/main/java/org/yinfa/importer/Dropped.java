package org.yinfa.importer;

import java.util.Locale;
import org.yinfa.report.Words;

/**
 * Something of the source that is not in the report.
 *
 * @param line the line of the source as an editor counts it, from 1
 * @param text the characters themselves
 */
public record Dropped(int line, String text, Reason reason) {

  /** Why characters were dropped. Blank lines are not reported. */
  public enum Reason {
    BYTE_ORDER_MARK,
    INVISIBLE_CHARACTER,
    CONTROL_CHARACTER,
    SURROUNDING_SPACE,
    PAGE_FIELD,
    PAGE_NUMBER,
    ATTACHMENT_MARK,
    ATTACHMENT_LIST;

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One line for a terminal or a log, such as "line 84: PAGE field dropped". */
  public String describe(Locale locale) {
    Words words = Words.of(Dropped.class, "dropped", locale);
    return words.message("line", String.valueOf(line), words.message(reason.key()));
  }
}
