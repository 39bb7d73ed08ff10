package org.yinfa.template;

/**
 * A template.json can't be used, for the reason in the message. The fault is the installation's,
 * never a report's.
 */
public final class UnusableTemplate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableTemplate(String file, String reason) {
    super("templates/" + file + ": " + reason);
  }
}
