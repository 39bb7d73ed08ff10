package org.yinfa.cli;

import io.dropwizard.configuration.ConfigurationException;
import org.yinfa.problem.Rejected;
import org.yinfa.problem.UnusableSetting;

/** The exit codes of the process, for scripts. */
public enum ExitCode {
  DONE(0),
  CONTENT_AT_FAULT(1),
  WRONG_COMMAND_LINE(2),
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  static ExitCode of(Throwable failure) {
    if (failure instanceof CommandFailure own) {
      return own.code();
    }
    if (failure instanceof Rejected) {
      return CONTENT_AT_FAULT;
    }
    boolean isConfigured =
        failure instanceof ConfigurationException || failure instanceof UnusableSetting;
    return isConfigured ? WRONG_COMMAND_LINE : FAILED;
  }
}
