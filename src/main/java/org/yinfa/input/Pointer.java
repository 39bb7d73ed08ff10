package org.yinfa.input;

/** Builds JSON Pointers (RFC 6901) step by step. */
final class Pointer {

  private Pointer() {}

  /** The pointer of a field. Characters that no message can show become U+FFFD. */
  static String field(String parent, String name) {
    return parent + "/" + ForbiddenCharacters.visible(name).replace("~", "~0").replace("/", "~1");
  }

  static String entry(String parent, int index) {
    return parent + "/" + index;
  }
}
