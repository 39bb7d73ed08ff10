package org.yinfa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.Wiring;
import org.yinfa.archive.ArchivePackage;
import org.yinfa.generation.Archiving;
import org.yinfa.generation.DocumentRequest;
import org.yinfa.report.Limits;
import org.yinfa.report.Problem;
import org.yinfa.report.Profile;
import org.yinfa.report.ReportRejected;

/** {@code archive}: a report or a folder of reports in, one package for an archive out. */
public final class ArchiveCommand implements Command {

  private static final String JSON = ".json";

  private final Terminal terminal;

  public ArchiveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public String description() {
    return "Makes a package for an archive: PDF, source, metadata, what was checked, and digests";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("input")
        .metavar("REPORT.json|DIR")
        .help("the report, or - for standard input, or a directory of reports (*.json)");
    parser
        .addArgument("-o", "--output")
        .metavar("OUT.zip")
        .required(true)
        .help("the file to write, or - for standard output");
    RenderCommand.addTemplateAndProfile(parser);
    FileCommand.addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    Wiring wiring = new Wiring(FileCommand.configuration(options.getString("config")));
    Limits limits = wiring.limits();
    OutputFile output = OutputFile.at(options.getString("output"), terminal);
    Archiving archiving = wiring.archiving();
    SortedMap<String, Source> reports = reports(options.getString("input"), limits);
    requireNoProblem(archiving, reports, options);
    output.write(out -> write(archiving, reports, options, out));
  }

  /** A report that is read when its turn has come. */
  @FunctionalInterface
  private interface Source {
    byte[] read() throws IOException;
  }

  private SortedMap<String, Source> reports(String input, Limits limits) throws IOException {
    SortedMap<String, Source> reports = new TreeMap<>();
    if (input.equals("-") || !Files.isDirectory(FileName.parse(input))) {
      // read once: standard input can't be read again
      byte[] json = InputFile.read(input, terminal, limits);
      reports.put(input.equals("-") ? "report" : stem(FileName.parse(input)), () -> json);
      return reports;
    }
    try (Stream<Path> files = Files.list(FileName.parse(input))) {
      files
          .filter(file -> file.toString().endsWith(JSON))
          .forEach(
              file ->
                  reports.put(stem(file), () -> InputFile.read(file.toString(), terminal, limits)));
    }
    if (reports.isEmpty()) {
      throw new WrongCommandLine("archive.empty", input);
    }
    return reports;
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    if (name.codePoints().anyMatch(Character::isISOControl) || name.indexOf('\\') >= 0) {
      throw new WrongCommandLine("archive.name", name);
    }
    return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
  }

  /** Finds the faults of all reports before the first is printed. */
  private static void requireNoProblem(
      Archiving archiving, Map<String, Source> reports, Namespace options) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Source> report : reports.entrySet()) {
      try {
        archiving.check(request(report.getValue(), options));
      } catch (ReportRejected rejected) {
        rejected.problems().forEach(problem -> problems.add(in(report.getKey(), problem)));
      }
    }
    if (!problems.isEmpty()) {
      throw new ReportRejected(problems);
    }
  }

  private static Problem in(String report, Problem problem) {
    return new Problem(
        report + JSON + "#" + problem.pointer(), problem.code(), problem.arguments());
  }

  private static void write(
      Archiving archiving, Map<String, Source> reports, Namespace options, OutputStream out)
      throws IOException {
    var archive = new ArchivePackage(out);
    for (Map.Entry<String, Source> report : reports.entrySet()) {
      archive.add(archiving.archive(report.getKey(), request(report.getValue(), options)));
    }
    archive.finish();
  }

  private static DocumentRequest request(Source source, Namespace options) throws IOException {
    Profile profile = Profile.of(options.getString("profile")).orElseThrow();
    return new DocumentRequest(source.read(), options.getString("template"), profile);
  }
}
