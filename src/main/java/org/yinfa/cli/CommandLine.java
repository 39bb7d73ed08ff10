package org.yinfa.cli;

import java.util.List;
import java.util.Locale;
import net.sourceforge.argparse4j.ArgumentParsers;
import net.sourceforge.argparse4j.helper.HelpScreenException;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.ArgumentParser;
import net.sourceforge.argparse4j.inf.ArgumentParserException;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import net.sourceforge.argparse4j.inf.Subparsers;

/**
 * Finds the command that the arguments name, runs it, and reports how it ended. Dropwizard's own
 * Cli would load the whole service before any command, and has no exit codes.
 */
public final class CommandLine {

  private static final String COMMAND = "command";

  private final Terminal terminal;
  private final ArgumentParser parser;

  public CommandLine(Terminal terminal, String version, List<Command> commands) {
    this.terminal = terminal;
    this.parser = ArgumentParsers.newFor("java -jar yinfa.jar").locale(Locale.ENGLISH).build();
    parser.version("yinfa " + version);
    parser.addArgument("--version").action(Arguments.version()).help("show the version and exit");
    Subparsers subparsers = parser.addSubparsers().metavar("COMMAND");
    for (Command command : commands) {
      Subparser subparser =
          subparsers
              .addParser(command.name())
              .help(command.description())
              .description(command.description())
              .setDefault(COMMAND, command);
      command.configure(subparser);
      Reporting.addOptions(subparser);
    }
  }

  /** Runs one command to its end; for the server, until it has started. */
  public ExitCode run(String... arguments) {
    try {
      Namespace options = parser.parseArgs(arguments);
      Reporting reporting = new Reporting(terminal, options);
      return run(options.<Command>get(COMMAND), options, reporting);
    } catch (HelpScreenException shown) {
      return ExitCode.DONE;
    } catch (ArgumentParserException wrong) {
      return Reporting.usage(terminal, wrong);
    }
  }

  /** Every failure ends here, the JVM's own included, so that a script gets its exit code. */
  private static ExitCode run(Command command, Namespace options, Reporting reporting) {
    try {
      command.run(options, reporting);
      return ExitCode.DONE;
    } catch (Throwable failure) {
      reporting.failure(failure);
      return ExitCode.of(failure);
    }
  }
}
