package org.yinfa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.Locale;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.proof.Proof;
import org.yinfa.proof.ProofFinding;
import org.yinfa.proof.ProofJson;
import org.yinfa.report.Report;
import org.yinfa.wiring.Wiring;

/** {@code proofread}: compares the numbers of a report with each other, and with last year's. */
public final class ProofreadCommand implements Command {

  private final Terminal terminal;

  public ProofreadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "proofread";
  }

  @Override
  public String description() {
    return "Adds up the tables of a report, compares them with its text, and lists what is wrong";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("input")
        .metavar("REPORT.json|TEXT")
        .help("the report, or its plain text, or - for standard input");
    parser
        .addArgument("--previous")
        .metavar("LAST.json|TEXT")
        .help("the report of the year before, to compare with");
    parser
        .addArgument("--format")
        .choices("text", "json")
        .setDefault("text")
        .help("how to write the findings to standard output");
    FileCommand.addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    Wiring wiring = new Wiring(FileCommand.configuration(options.getString("config")));
    Report report = report(options.getString("input"), wiring);
    Proof proof =
        wiring.proofreader().proofread(report, previous(options.getString("previous"), wiring));
    if (options.getString("format").equals("json")) {
      json(proof, reporting.locale());
    } else {
      text(proof, reporting.locale());
    }
    if (proof.hasErrors()) {
      throw new CommandFailure(ExitCode.CONTENT_AT_FAULT, "proofread.errors", proof.errors());
    }
  }

  private @Nullable Report previous(@Nullable String file, Wiring wiring) throws IOException {
    return file == null ? null : report(file, wiring);
  }

  /** A report in JSON starts with a brace; everything else is taken for its text. */
  private Report report(String file, Wiring wiring) throws IOException {
    byte[] input = InputFile.read(file, terminal, wiring.limits());
    return startsWithBrace(input)
        ? wiring.reportReader().read(input)
        : wiring.plainTextReader().read(input).report();
  }

  private static boolean startsWithBrace(byte[] input) {
    for (byte each : input) {
      if (!Character.isWhitespace(each)) {
        return each == '{';
      }
    }
    return false;
  }

  private void json(Proof proof, Locale locale) throws IOException {
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    terminal.out().write(mapper.writeValueAsBytes(ProofJson.of(proof, locale)));
    terminal.out().write('\n');
    terminal.out().flush();
  }

  private void text(Proof proof, Locale locale) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ProofFinding finding : proof.findings()) {
      line(
          text,
          Messages.in(
              locale, "proofread.finding", severity(finding, locale), said(finding, locale)));
      line(
          text,
          Messages.in(locale, "proofread.place", finding.pointers().get(0), finding.fingerprint()));
    }
    line(text, Messages.in(locale, "proofread.done", proof.findings().size(), proof.passed()));
    terminal.out().write(text.toString().getBytes(terminal.encoding()));
    terminal.out().flush();
  }

  private static String said(ProofFinding finding, Locale locale) {
    return Reporting.visible(finding.message().in(locale));
  }

  private static String severity(ProofFinding finding, Locale locale) {
    return Messages.in(locale, "proofread." + finding.severity().id(), finding.verdict().name());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append("\n");
  }
}
