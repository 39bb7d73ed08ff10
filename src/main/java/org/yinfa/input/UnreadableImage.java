package org.yinfa.input;

/** The image can't be printed. Its reason is a key of the words in problems.properties. */
final class UnreadableImage extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableImage(String reason) {
    super(reason);
    this.reason = reason;
  }

  UnreadableImage(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
