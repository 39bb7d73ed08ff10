package org.yinfa.certificate;

/** What a paragraph is in an official document (GB/T 9704-2012, 7). */
enum Role {
  /** 版头: what stands above the title. */
  HEAD,
  TITLE,
  /** 题注: the date below the title. */
  DATE_LINE,
  ADDRESSEE,
  HEADING,
  PARAGRAPH,
  TABLE,
  CAPTION,
  FIGURE,
  LIST_LABEL,
  LIST_BODY,
  ISSUER,
  DATE,
  ATTACHMENT_LABEL,
  ATTACHMENT_TITLE,
  /** 版记: what stands at the foot of the last page. */
  IMPRINT,
  OTHER;

  /** Whether its lines are set in the cells of the grid and fill it from edge to edge. */
  boolean isJustified() {
    return this == ADDRESSEE || this == HEADING || this == PARAGRAPH || this == LIST_BODY;
  }

  /** Whether it is of the size of the text and stands on the lines of the grid. */
  boolean isOnGrid() {
    return isJustified()
        || this == LIST_LABEL
        || this == DATE_LINE
        || this == ISSUER
        || this == DATE
        || this == ATTACHMENT_LABEL;
  }
}
