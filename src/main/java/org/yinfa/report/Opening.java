package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a report begins with.
 *
 * @param title the lines of the title (标题), in the author's own division; empty when the report has
 *     none
 * @param dateLine the line under the title, such as （2018年1月17日）
 * @param addressee the receiving bodies (主送机关) with their colon
 * @param preamble the paragraphs before the first heading
 */
public record Opening(
    List<String> title,
    @Nullable String dateLine,
    @Nullable String addressee,
    List<String> preamble) {

  public Opening {
    title = List.copyOf(title);
    preamble = List.copyOf(preamble);
  }

  /** Whether nothing of it is printed. */
  public boolean isEmpty() {
    return title.isEmpty() && dateLine == null && addressee == null && preamble.isEmpty();
  }
}
