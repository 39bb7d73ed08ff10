package org.yinfa.preflight.check;

import java.util.Locale;
import org.yinfa.verdict.LayoutRule;

/** What is measured, and the clause that asks for it. */
public enum Rule {
  TAGS("ISO 14289-1, 7.1"),
  PAGE_SIZE("5.1"),
  TYPE_AREA("5.2.1"),
  FIRST_LINE("5.2.1"),
  LAST_LINE("5.2.3"),
  LEFT_EDGE("5.2.1"),
  RIGHT_EDGE("5.2.3"),
  LINES_ON_PAGE("5.2.3"),
  LINE_PITCH("5.2.3"),
  BASELINE("5.2.3"),
  PAGE_FILLED("5.2.3"),
  CHARACTERS_ON_LINE("5.2.3"),
  CHARACTER_GAP("5.2.3"),
  COLOUR("5.2.4"),
  TEXT_SIZE("5.2.2"),
  TEXT_FACE("5.2.2"),
  ARCHIVE_STAMP("DA/T 22"),
  COPY_NUMBER("7.2.1"),
  CLASSIFICATION("7.2.2"),
  URGENCY("7.2.3"),
  MARK_COLOUR("7.2.4"),
  MARK_FACE("7.2.4"),
  MARK_HEIGHT("7.2.4"),
  MARK_WIDTH("7.2.4"),
  MARK_CENTRED("7.2.4"),
  MARK_NAMES("7.2.4"),
  MARK_SUFFIX("7.2.4"),
  DOCUMENT_NUMBER("7.2.5"),
  DOCUMENT_NUMBER_DISTANCE("7.2.5"),
  APPROVERS("7.2.6"),
  APPROVER_FACE("7.2.6"),
  RED_LINE("7.2.7"),
  TITLE_PLACE("7.3.1"),
  TITLE_SIZE("7.3.1"),
  TITLE_FACE("7.3.1"),
  TITLE_CENTRED("7.3.1"),
  TITLE_LINE("7.3.1"),
  BLANK_LINE_BELOW_TITLE("7.3.2"),
  INDENT("7.3.3"),
  BLANK_LINE_IN_TEXT("7.3.3"),
  HEADING_FACE("7.3.3"),
  HEADING_SIZE("7.3.3"),
  ATTACHMENT_LIST("7.3.4"),
  ISSUER_PLACE("7.3.5"),
  DATE_PLACE("7.3.5"),
  SEAL_PLACE("7.3.5"),
  JOINT_SEALS("7.3.5.1"),
  SEALS_APART("7.3.5.1"),
  STAMP_PLACE("7.3.5.3"),
  OFFICE_PLACE("7.3.5.3"),
  DATE_FORM("7.3.5.4"),
  SIGNATURE_ALONE("7.3.5.5"),
  ATTACHMENT_PLACE("7.3.7"),
  IMPRINT_PAGE("7.4"),
  IMPRINT_LINES("7.4.1"),
  IMPRINT_PLACE("7.4.1"),
  COPY_TO("7.4.2"),
  IMPRINT_SIZE("7.4.2"),
  PRINTED_BY("7.4.3"),
  PAGE_NUMBER("7.5"),
  UNNUMBERED_PAGE("7.5"),
  PAGE_NUMBER_SIDE("7.5"),
  PAGE_NUMBER_DISTANCE("7.5"),
  PAGE_NUMBER_SIZE("7.5"),
  PAGE_NUMBER_ARTIFACT("ISO 14289-1, 7.8"),
  TURNED_PAGE("8"),
  LETTER_MARK("10.1"),
  LETTER_LINES("10.1"),
  LETTER_NUMBER("10.1"),
  LETTER_ELEMENTS("10.1"),
  LETTER_PAGE_NUMBER("10.1"),
  ORDER_MARK("10.2"),
  ORDER_NUMBER("10.2"),
  ORDER_TEXT("10.2"),
  MINUTES_MARK("10.3"),
  ATTENDANCE("10.3"),
  ATTENDANCE_FACE("10.3"),
  LINE_START("GB/T 15834-2011, 5.1"),
  LINE_END("GB/T 15834-2011, 5.1"),
  UNBROKEN_MARK("GB/T 15834-2011, 5.1"),
  UNBROKEN_NUMBER("GB/T 15835-2011"),
  UNBROKEN_WORD("CLREQ"),
  LETTER_ALONE("CLREQ"),
  LINE_EMPTY("CLREQ"),
  HEADING_ALONE("CLREQ"),
  LINE_ALONE("CLREQ"),
  CHARACTER_ALONE("CLREQ");

  private final String clause;

  Rule(String clause) {
    this.clause = clause;
  }

  public String clause() {
    return clause;
  }

  /** Its name in files: lower case, with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** With its name, in the words of the bundle. */
  LayoutRule described() {
    return new LayoutRule(clause, id(), LayoutWords.of("rule." + id()));
  }
}
