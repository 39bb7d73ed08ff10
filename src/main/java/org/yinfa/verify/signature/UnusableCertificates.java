package org.yinfa.verify.signature;

import java.nio.file.Path;
import org.yinfa.report.Problem;
import org.yinfa.verify.file.VerificationProblem;

/** The file of trusted certificates that the configuration names isn't there, or is none. */
public final class UnusableCertificates extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnusableCertificates(Path file, String reason) {
    super(file + ": " + reason);
    this.problem = Problem.at("", VerificationProblem.UNUSABLE_CERTIFICATES, file, reason);
  }

  public Problem problem() {
    return problem;
  }
}
