package org.yinfa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.archive.ArchivePackage;
import org.yinfa.cli.PackagedReports.One;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.rendering.Archiving;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.report.Profile;
import org.yinfa.wiring.Wiring;

/** {@code archive}: packs a report or a folder of reports for an archive. */
public final class ArchiveCommand implements Command {

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
    OutputFile output = OutputFile.at(options.getString("output"), terminal);
    List<One> reports = PackagedReports.of(options.getString("input"), terminal, wiring.limits());
    Archiving archiving = wiring.archiving();
    if (reports.size() > 1) {
      requireNoProblem(archiving, reports, options);
    }
    output.write(out -> write(archiving, reports, options, out));
  }

  /** Finds the faults of all reports before the first is rendered. */
  private static void requireNoProblem(Archiving archiving, List<One> reports, Namespace options)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (One report : reports) {
      try {
        report.use(json -> archiving.check(request(json, options)));
      } catch (Rejected rejected) {
        problems.addAll(rejected.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
  }

  private static void write(
      Archiving archiving, List<One> reports, Namespace options, OutputStream out)
      throws IOException {
    var archive = new ArchivePackage(out);
    for (One report : reports) {
      report.use(json -> archive.add(archiving.archive(report.folder(), request(json, options))));
    }
    archive.finish();
  }

  private static RenderRequest request(byte[] json, Namespace options) {
    Profile profile = Profile.of(options.getString("profile")).orElseThrow();
    return new RenderRequest(json, options.getString("template"), profile);
  }
}
