package org.yinfa.certificate;

import java.util.Locale;

/** What is measured, and the clause that asks for it. */
enum Rule {
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
  ATTACHMENT_PLACE("7.3.7"),
  PAGE_NUMBER("7.5"),
  PAGE_NUMBER_SIDE("7.5"),
  PAGE_NUMBER_DISTANCE("7.5"),
  PAGE_NUMBER_SIZE("7.5"),
  PAGE_NUMBER_ARTIFACT("ISO 14289-1, 7.8"),
  LINE_START("GB/T 15834-2011, 5.1"),
  LINE_END("GB/T 15834-2011, 5.1"),
  UNBROKEN_MARK("GB/T 15834-2011, 5.1"),
  UNBROKEN_NUMBER("GB/T 15835-2011"),
  HEADING_ALONE("CLREQ"),
  LINE_ALONE("CLREQ"),
  CHARACTER_ALONE("CLREQ");

  private final String clause;

  Rule(String clause) {
    this.clause = clause;
  }

  String clause() {
    return clause;
  }

  /** Its name in files: lower case, with hyphens. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
