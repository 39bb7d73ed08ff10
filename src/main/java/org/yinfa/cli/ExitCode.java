package org.yinfa.cli;

import io.dropwizard.configuration.ConfigurationException;
import org.yinfa.report.Rejected;
import org.yinfa.seal.UnusableKey;
import org.yinfa.verify.signature.UnusableCertificates;

/** What the process tells the script that started it. */
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
    if (failure instanceof Rejected
        || failure instanceof FailedVerification
        || failure instanceof FailedReports) {
      return CONTENT_AT_FAULT;
    }
    boolean asked =
        failure instanceof WrongCommandLine
            || failure instanceof ConfigurationException
            || failure instanceof UnusableKey
            || failure instanceof UnusableCertificates;
    return asked ? WRONG_COMMAND_LINE : FAILED;
  }
}
