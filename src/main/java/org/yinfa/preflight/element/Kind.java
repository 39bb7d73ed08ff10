package org.yinfa.preflight.element;

import java.util.List;

/** What a document is by its format: an ordinary one, or one of those of chapter 10. */
public enum Kind {
  ORDINARY,
  /** 信函. */
  LETTER,
  /** 命令（令）. */
  ORDER,
  /** 纪要. */
  MINUTES;

  /** A letter is known by its red lines, orders and minutes by the last words of their marks. */
  static Kind of(Layout layout) {
    if (layout.sheets().frame().isPresent()) {
      return LETTER;
    }
    List<Element> marks = layout.all(Role.MARK);
    String mark = marks.isEmpty() ? "" : marks.get(marks.size() - 1).paragraph().text();
    if (mark.endsWith("令")) {
      return ORDER;
    }
    return mark.endsWith("纪要") ? MINUTES : ORDINARY;
  }
}
