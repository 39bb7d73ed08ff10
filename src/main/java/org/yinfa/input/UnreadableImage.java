package org.yinfa.input;

/** The image can't be printed. Its reason is a key of the words in problems.properties. */
final class UnreadableImage extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableImage(String reason) {
    super(reason);
  }

  UnreadableImage(String reason, Throwable cause) {
    super(reason, cause);
  }

  String reason() {
    return getMessage();
  }
}
