package org.yinfa.report;

import java.util.List;

/**
 * An attachment (附件): named after the body, printed on pages of its own.
 *
 * @param title its name, the same in the list and at its head
 * @param landscape whether its pages are read with the binding edge at the top, as wide tables are
 */
public record Attachment(String title, List<Block> body, boolean landscape) {

  public Attachment {
    body = List.copyOf(body);
  }

  /** An attachment on upright pages. */
  public Attachment(String title, List<Block> body) {
    this(title, body, false);
  }
}
