package org.yinfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.derive.NumberedCopy;
import org.yinfa.wiring.Wiring;

/** {@code derive}: makes files for print of a finished PDF; they are no longer PDF/A. */
public final class DeriveCommand extends FileCommand {

  private static final String BOOKLET = "booklet";
  private static final String DRAFT = "draft";
  private static final String COPIES = "copies";

  private final Terminal terminal;

  public DeriveCommand(Terminal terminal) {
    super("FILE.pdf", "OUT", terminal);
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "derive";
  }

  @Override
  public String description() {
    return "Makes files for print of a finished PDF: an A3 booklet, a draft or numbered copies";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("kind")
        .choices(BOOKLET, DRAFT, COPIES)
        .help("what to make; for copies, OUT is a directory, which gets 000001.pdf and so on");
    super.configure(parser);
    addNumber(parser, "--from", "the first number of a series of copies; without it, 1");
    addNumber(parser, "--to", "the last number of a series of copies");
  }

  private static void addNumber(Subparser parser, String name, String help) {
    parser
        .addArgument(name)
        .metavar("N")
        .type(Integer.class)
        .choices(Arguments.range(1, 999_999))
        .help(help);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    if (options.getString("kind").equals(COPIES)) {
      writeCopies(options);
    } else if (options.getInt("from") != null || options.getInt("to") != null) {
      throw new WrongCommandLine("copies.only");
    } else {
      super.run(options, reporting);
    }
  }

  @Override
  byte[] read(String input, Wiring wiring) throws IOException {
    return InputFile.readPdf(input, terminal, wiring.pdfBytes());
  }

  @Override
  byte[] convert(byte[] input, Wiring wiring, Namespace options, Reporting reporting) {
    return options.getString("kind").equals(BOOKLET)
        ? wiring.derivation().booklet(input)
        : wiring.derivation().draft(input);
  }

  private void writeCopies(Namespace options) throws Exception {
    Integer last = options.getInt("to");
    int first = options.getInt("from") == null ? 1 : options.getInt("from");
    if (last == null || first > last) {
      throw new WrongCommandLine("copies.series");
    }
    Path directory = OutputDirectory.of(options.getString("output"));
    Wiring wiring = new Wiring(configuration(options.getString("config")));
    byte[] input = read(options.getString("input"), wiring);
    Iterator<NumberedCopy> copies = wiring.derivation().copies(input, first, last).iterator();
    if (!Files.exists(directory)) {
      Files.createDirectory(directory);
    }
    while (copies.hasNext()) {
      NumberedCopy copy = copies.next();
      Path file = directory.resolve(copy.number() + ".pdf");
      OutputFile.at(file.toString(), terminal).write(copy.pdf());
    }
  }
}
