package org.yinfa.form;

/**
 * A form.json can't be used, for the reason in the message. The fault is the installation's, never
 * a report's.
 */
public final class UnusableForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableForm(String file, String reason) {
    super("templates/forms/" + file + ": " + reason);
  }
}
