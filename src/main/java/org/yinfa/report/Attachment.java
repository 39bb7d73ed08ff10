package org.yinfa.report;

import java.util.List;

/**
 * An attachment (附件): named after the body, printed on pages of its own.
 *
 * @param title its name, the same in the list and at its head
 */
public record Attachment(String title, List<Block> body) {

  public Attachment {
    body = List.copyOf(body);
  }
}
