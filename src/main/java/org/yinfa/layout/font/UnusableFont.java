package org.yinfa.layout.font;

/**
 * A font file can't be used, for the reason in the message. The fault is the installation's, never
 * a report's.
 */
public final class UnusableFont extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnusableFont(String reason) {
    super(reason);
  }

  public UnusableFont(String reason, Throwable cause) {
    super(reason, cause);
  }
}
