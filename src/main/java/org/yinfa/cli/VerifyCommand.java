package org.yinfa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.Wiring;
import org.yinfa.certificate.LayoutCertificate;
import org.yinfa.conformance.ConformanceCheck;

/** {@code verify}: PDF files in, what veraPDF and the layout certificate say of each out. */
public final class VerifyCommand implements Command {

  private final Terminal terminal;

  public VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String description() {
    return "Checks PDF files: PDF/A, PDF/UA and, if asked, the layout of their pages";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("files")
        .metavar("FILE.pdf")
        .nargs("+")
        .help("the files to check, or - for standard input");
    parser
        .addArgument("--layout")
        .action(Arguments.storeTrue())
        .help("measure the finished pages against GB/T 9704-2012 as well");
    parser
        .addArgument("--format")
        .choices("text", "json")
        .setDefault("text")
        .help("how to write the result to standard output");
    parser
        .addArgument("--config")
        .metavar("CONFIG.yml")
        .help("a configuration file, for the faces that the layout is to be set in");
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    Wiring wiring = new Wiring(FileCommand.configuration(options.getString("config")));
    LayoutCertificate layout = options.getBoolean("layout") ? wiring.layoutCertificate() : null;
    List<Verification> verifications = new ArrayList<>();
    for (String file : options.<String>getList("files")) {
      byte[] pdf = InputFile.read(file, terminal, wiring.limits());
      verifications.add(verify(file, pdf, layout));
    }
    write(verifications, options.getString("format"));
    int failed = (int) verifications.stream().filter(each -> !each.passed()).count();
    if (failed > 0) {
      throw new FailedVerification(failed, verifications.size());
    }
  }

  private static Verification verify(String file, byte[] pdf, @Nullable LayoutCertificate layout) {
    try {
      return Verification.of(
          file, new ConformanceCheck().verdicts(pdf), layout == null ? null : layout.measure(pdf));
    } catch (IllegalArgumentException unreadable) {
      throw new WrongCommandLine("input.not-pdf", file, unreadable.getMessage());
    }
  }

  private void write(List<Verification> verifications, String format) throws IOException {
    if (format.equals("json")) {
      var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      terminal.out().write(mapper.writeValueAsBytes(verifications));
      terminal.out().write('\n');
    } else {
      for (Verification verification : verifications) {
        terminal.out().write(verification.text().getBytes(terminal.encoding()));
      }
    }
    terminal.out().flush();
  }
}
