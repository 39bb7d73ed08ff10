package org.yinfa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Forms;
import org.yinfa.proof.Proof;
import org.yinfa.proof.ProofFinding;
import org.yinfa.proof.ProofJson;
import org.yinfa.proof.UnitSums;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;
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
        .metavar("REPORT.json|TEXT|DIR")
        .help(
            "the report, or its plain text, or - for standard input, or a folder of the reports of"
                + " several units");
    parser
        .addArgument("--previous")
        .metavar("LAST.json|TEXT")
        .help("the report of the year before, to compare with");
    parser
        .addArgument("--children")
        .metavar("DIR")
        .help("the reports of the units below, whose tables are added up and compared");
    parser
        .addArgument("--units")
        .metavar("LIST.csv")
        .help("with a folder: the units that are to report, one a line, their names first");
    parser
        .addArgument("--format")
        .choices("text", "json", "csv")
        .setDefault("text")
        .help("how to write the findings to standard output");
    FileCommand.addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    Wiring wiring = new Wiring(FileCommand.configuration(options.getString("config")));
    long errors =
        isFolder(options.getString("input"))
            ? folder(options, wiring, reporting.locale())
            : one(options, wiring, reporting.locale());
    if (errors > 0) {
      throw new CommandFailure(ExitCode.CONTENT_AT_FAULT, "proofread.errors", errors);
    }
  }

  private long one(Namespace options, Wiring wiring, Locale locale) throws IOException {
    if (options.getString("units") != null || options.getString("format").equals("csv")) {
      throw new WrongCommandLine("proofread.folder-only");
    }
    Report report = report(options.getString("input"), wiring);
    Report previous = previous(options.getString("previous"), wiring);
    Proof proof = wiring.proofreader().proofread(report, previous);
    String children = options.getString("children");
    if (children != null) {
      proof = proof.with(units(children, List.of(), wiring).sums().compare(report));
    }
    if (options.getString("format").equals("json")) {
      json(proof, locale);
    } else {
      text(proof, locale);
    }
    return proof.errors();
  }

  private long folder(Namespace options, Wiring wiring, Locale locale) throws IOException {
    if (options.getString("previous") != null || options.getString("children") != null) {
      throw new WrongCommandLine("proofread.one-only");
    }
    UnitProofs proofs =
        units(options.getString("input"), expected(options.getString("units"), wiring), wiring);
    byte[] written =
        switch (options.getString("format")) {
          case "json" -> proofs.json(locale);
          case "csv" -> proofs.csv(locale);
          default -> proofs.text(locale).getBytes(terminal.encoding());
        };
    terminal.out().write(written);
    terminal.out().flush();
    return proofs.errors();
  }

  private static boolean isFolder(String input) {
    return !input.equals("-") && Files.isDirectory(FileName.parse(input));
  }

  /** The first field of every line; a line that begins with a number sign is a remark. */
  private List<String> expected(@Nullable String list, Wiring wiring) throws IOException {
    if (list == null) {
      return List.of();
    }
    String text =
        new String(InputFile.read(list, terminal, wiring.limits()), StandardCharsets.UTF_8);
    return text.lines()
        .map(line -> line.replace("\uFEFF", "").split(",", 2)[0].replace("\"", "").strip())
        .filter(name -> !name.isEmpty() && !name.startsWith("#"))
        .toList();
  }

  private UnitProofs units(String folder, List<String> expected, Wiring wiring) throws IOException {
    List<UnitProofs.One> units = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(expected);
    var sums = new UnitSums(Forms.bundled());
    for (Path file : files(folder)) {
      Report report = report(file.toString(), wiring);
      String name = unit(report, file);
      sums.add(report);
      missing.remove(name);
      missing.remove(stem(file));
      Proof proof = wiring.proofreader().proofread(report, null);
      units.add(new UnitProofs.One(name, String.valueOf(file.getFileName()), proof));
    }
    return new UnitProofs(units, List.copyOf(missing), sums);
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FileName.parse(folder))) {
      List<Path> reports =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*\\.(json|txt)"))
              .sorted()
              .toList();
      if (reports.isEmpty()) {
        throw new CommandFailure(ExitCode.CONTENT_AT_FAULT, "proofread.empty", folder);
      }
      return reports;
    }
  }

  /** Who issues a report: its signature, its properties, or the name of its file. */
  private static String unit(Report report, Path file) {
    Signature signature = report.closing().signature();
    if (signature != null && !signature.issuers().isEmpty()) {
      return signature.issuers().get(0);
    }
    String issuer = report.settings().properties().issuer();
    return issuer == null ? stem(file) : issuer;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
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
      line(text, UnitProofs.sentence(finding, locale));
      line(
          text,
          Messages.in(locale, "proofread.place", finding.pointers().get(0), finding.fingerprint()));
    }
    line(text, Messages.in(locale, "proofread.done", proof.findings().size(), proof.passed()));
    terminal.out().write(text.toString().getBytes(terminal.encoding()));
    terminal.out().flush();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append("\n");
  }
}
