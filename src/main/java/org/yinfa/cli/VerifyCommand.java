package org.yinfa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.archive.PackageVerifier;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.rendering.StageTimer;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifier;
import org.yinfa.wiring.Wiring;

/** {@code verify}: checks PDFs and packages, and prints the verdict of every check. */
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
    return "Checks PDF files and packages as an archive does, and makes its own files again";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("files")
        .metavar("FILE.pdf|PACKAGE.zip")
        .nargs("+")
        .help("the files to check, or - for standard input");
    parser
        .addArgument("--source")
        .metavar("REPORT.json")
        .help(
            "the report that the one PDF is said to be made of; pdfa-3a and packages hold their own");
    parser
        .addArgument("--layout")
        .action(Arguments.storeTrue())
        .help("measure the finished pages against GB/T 9704-2012 as well");
    parser
        .addArgument("--format")
        .choices("text", "json")
        .setDefault("text")
        .help("how to write the result to standard output");
    FileCommand.addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    List<Subject> subjects = subjects(options.getList("files"));
    var checking = new Checking(options, subjects, reporting.locale());
    List<VerifiedFile> verified = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    try {
      for (Subject subject : subjects) {
        try {
          verified.add(checking.verify(subject));
        } catch (Rejected rejected) {
          rejected
              .problems()
              .forEach(
                  problem -> refused.add(subjects.size() == 1 ? problem : subject.at(problem)));
        }
      }
    } finally {
      // the results of the others stay, whatever happens to one of them
      write(verified, options.getString("format"));
    }
    requireAll(verified, refused);
  }

  private static void requireAll(List<VerifiedFile> verified, List<Problem> refused) {
    if (!refused.isEmpty()) {
      throw new Rejected(refused);
    }
    int failed = (int) verified.stream().filter(each -> !each.passed()).count();
    if (failed > 0) {
      throw new CommandFailure(ExitCode.CONTENT_AT_FAULT, "verify.failed", failed, verified.size());
    }
  }

  /** A file to verify. */
  private record Subject(String file, boolean isPackage) {

    Problem at(Problem problem) {
      return new Problem(file, problem.code(), problem.arguments());
    }
  }

  /** Finds what can't be opened before the first is verified. */
  private static List<Subject> subjects(List<String> files) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (String file : files) {
      subjects.add(new Subject(file, isPackage(file)));
    }
    return subjects;
  }

  private static boolean isPackage(String file) throws IOException {
    if (file.equals("-")) {
      return false;
    }
    try (InputStream start = InputFile.open(file)) {
      return PackageVerifier.isPackage(start.readNBytes(4));
    }
  }

  /** How all files of a call are checked. */
  private final class Checking {

    private final Verifier verifier;
    private final PackageVerifier packages;
    private final byte @Nullable [] source;
    private final int pdfBytes;
    private final Locale locale;

    Checking(Namespace options, List<Subject> subjects, Locale locale) throws Exception {
      var wiring = new Wiring(FileCommand.configuration(options.getString("config")));
      this.source = source(options.getString("source"), subjects, wiring);
      Verifier all = wiring.verifier(wiring.renderer(StageTimer.NONE));
      this.verifier = options.getBoolean("layout") ? all.with(wiring.preflight()) : all;
      this.packages = wiring.packageVerifier(verifier);
      this.pdfBytes = wiring.pdfBytes();
      this.locale = locale;
    }

    private byte @Nullable [] source(@Nullable String name, List<Subject> subjects, Wiring wiring)
        throws IOException {
      if (name == null) {
        return null;
      }
      if (subjects.size() > 1) {
        throw new WrongCommandLine("verify.one-source");
      }
      if (subjects.get(0).isPackage) {
        throw new WrongCommandLine("verify.source-of-package");
      }
      return InputFile.read(name, terminal, wiring.limits());
    }

    VerifiedFile verify(Subject subject) throws IOException {
      return subject.isPackage ? verifyPackage(subject.file) : verifyPdf(subject.file);
    }

    private VerifiedFile verifyPdf(String file) throws IOException {
      byte[] pdf = InputFile.readPdf(file, terminal, pdfBytes);
      return VerifiedFile.of(file, verifier.verify(pdf, source), locale);
    }

    private VerifiedFile verifyPackage(String file) throws IOException {
      List<VerifiedFile> documents = new ArrayList<>();
      Verification verification =
          packages.verify(
              FileName.parse(file),
              (name, each) -> documents.add(VerifiedFile.of(file + "/" + name, each, locale)));
      return VerifiedFile.ofPackage(file, verification, documents, locale);
    }
  }

  private void write(List<VerifiedFile> verified, String format) throws IOException {
    if (verified.isEmpty()) {
      return;
    }
    if (format.equals("json")) {
      var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      terminal.out().write(mapper.writeValueAsBytes(verified));
      terminal.out().write('\n');
    } else {
      for (VerifiedFile file : verified) {
        terminal.out().write(file.text().getBytes(terminal.encoding()));
      }
    }
    terminal.out().flush();
  }
}
