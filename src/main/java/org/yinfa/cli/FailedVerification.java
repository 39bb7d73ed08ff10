package org.yinfa.cli;

/** Files were checked, and some did not pass; what is wrong with each has been written already. */
final class FailedVerification extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int failed;
  private final int files;

  FailedVerification(int failed, int files) {
    super(failed + " of " + files);
    this.failed = failed;
    this.files = files;
  }

  int failed() {
    return failed;
  }

  int files() {
    return files;
  }
}
