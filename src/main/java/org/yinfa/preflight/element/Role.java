package org.yinfa.preflight.element;

/** What a paragraph is in an official document (GB/T 9704-2012, 7 and 10). */
public enum Role {
  /** 归档章: the stamp of the archive in the head margin. */
  ARCHIVE_STAMP,
  /** 份号. */
  COPY_NUMBER,
  /** 密级和保密期限. */
  CLASSIFICATION,
  /** 紧急程度. */
  URGENCY,
  /** 发文机关标志. */
  MARK,
  /** 发文字号, or 令号. */
  DOCUMENT_NUMBER,
  /** 签发人. */
  APPROVERS,
  /** What else stands above the title. */
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
  /** 出席、请假、列席. */
  ATTENDANCE,
  ISSUER,
  /** 印章. */
  SEAL,
  /** 签发人职务. */
  OFFICE,
  /** 签名章. */
  STAMP,
  DATE,
  ATTACHMENT_LABEL,
  ATTACHMENT_TITLE,
  /** 版记: what stands at the foot of the last page. */
  IMPRINT,
  OTHER;

  /** Whether its lines are set in the cells of the grid and fill it from edge to edge. */
  public boolean isJustified() {
    return this == ADDRESSEE || this == HEADING || this == PARAGRAPH || this == LIST_BODY;
  }

  /** Whether it is of the size of the text and stands on the lines of the grid. */
  public boolean isOnGrid() {
    return isJustified()
        || this == LIST_LABEL
        || this == DATE_LINE
        || this == ATTENDANCE
        || this == ISSUER
        || this == DATE
        || this == ATTACHMENT_LABEL;
  }

  public boolean isTitle() {
    return this == TITLE || this == ATTACHMENT_TITLE;
  }

  /** Whether it is an image. */
  public boolean isPicture() {
    return this == FIGURE || this == SEAL || this == STAMP;
  }

  /** Whether it belongs to the end of the text that names who signs (7.3.5). */
  public boolean isSignature() {
    return this == ISSUER || this == SEAL || this == OFFICE || this == STAMP || this == DATE;
  }
}
