package org.yinfa.cli;

/** An argument that can't be followed, such as a file that isn't there. */
final class WrongCommandLine extends CommandFailure {

  private static final long serialVersionUID = 1L;

  WrongCommandLine(String key, Object... arguments) {
    super(ExitCode.WRONG_COMMAND_LINE, key, arguments);
  }
}
