package org.yinfa.cli;

import ch.qos.logback.classic.Level;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.logging.common.LoggingUtil;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.ArgumentParserException;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.slf4j.Logger;
import org.yinfa.problem.Refusal;

/** Tells the user on standard error what happened, in the user's language. */
public final class Reporting {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private final PrintWriter err;
  private final Locale locale;
  private final boolean verbose;

  Reporting(Terminal terminal, Namespace options) {
    String language = options.getString("lang");
    this.err = text(terminal);
    this.locale = language == null ? terminal.locale() : Locale.forLanguageTag(language);
    this.verbose = options.getBoolean("verbose");
    if (verbose) {
      LoggingUtil.getLoggerContext().getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
    }
  }

  /** Prints what is wrong with the arguments, and the usage. */
  static ExitCode usage(Terminal terminal, ArgumentParserException wrong) {
    PrintWriter err = text(terminal);
    err.println(wrong.getMessage());
    wrong.getParser().printHelp(err);
    return ExitCode.WRONG_COMMAND_LINE;
  }

  private static PrintWriter text(Terminal terminal) {
    return new PrintWriter(new OutputStreamWriter(terminal.err(), terminal.encoding()), true);
  }

  static void addOptions(Subparser parser) {
    parser
        .addArgument("--lang")
        .choices("zh", "en")
        .help("the language of messages; without it, that of the environment");
    parser
        .addArgument("--verbose")
        .action(Arguments.storeTrue())
        .help("log what is done, and show where the program failed");
  }

  Locale locale() {
    return locale;
  }

  void line(String key, Object... arguments) {
    print(Messages.in(locale, key, arguments));
  }

  void failure(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      refusal.problems().forEach(problem -> print(problem.line(locale)));
    } else if (failure instanceof CommandFailure own) {
      print(own.message(locale));
      if (own.getCause() != null) {
        trace(own.getCause());
      }
    } else if (failure instanceof ConfigurationException wrong) {
      err.println(String.valueOf(wrong.getMessage()).strip());
    } else {
      line("failed", firstLine(failure));
      trace(failure);
    }
  }

  static String firstLine(Throwable failure) {
    return failure.toString().lines().findFirst().orElse("");
  }

  private void trace(Throwable failure) {
    if (verbose) {
      failure.printStackTrace(err);
    }
  }

  /** Draws a line over the last one drawn; an empty one clears it. For a screen only. */
  void redraw(String line) {
    err.print("\r" + line + "\u001b[K");
    err.flush();
  }

  /** Text from a report must not control the terminal or break the line. */
  private void print(String line) {
    err.println(visible(line));
  }

  /** A text on one line with everything that can't be seen spelled out. */
  static String visible(String line) {
    return UNSEEN
        .matcher(line)
        .replaceAll(found -> String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
  }
}
