package org.yinfa.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.OutputFolder.Start;
import org.yinfa.batch.Source;
import org.yinfa.batch.SourceLimits;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Profile;
import org.yinfa.wiring.Wiring;

/** {@code batch}: renders many reports into a folder with a manifest. */
public final class BatchCommand implements Command {

  private final Terminal terminal;

  public BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public String description() {
    return "Makes the PDFs of many reports: a directory, an NDJSON file or a ZIP archive";
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("input")
        .metavar("DIR|FILE.ndjson|FILE.zip")
        .help(
            "the reports: JSON (.json) or plain text (.txt) in a directory or ZIP archive, or NDJSON");
    parser
        .addArgument("-o", "--output")
        .metavar("OUTDIR")
        .required(true)
        .help("the directory for the PDFs, manifest.json and SHA256SUMS");
    parser
        .addArgument("--jobs")
        .metavar("N")
        .type(Integer.class)
        .choices(Arguments.range(1, 1_024))
        .setDefault(Runtime.getRuntime().availableProcessors())
        .help("how many reports to work on at a time; without it, one for each processor");
    parser
        .addArgument("--resume")
        .action(Arguments.storeTrue())
        .help("go on with a batch that was interrupted");
    parser
        .addArgument("--changed")
        .action(Arguments.storeTrue())
        .help("make only the PDFs that would differ from those in OUTDIR");
    parser
        .addArgument("--dry-run")
        .action(Arguments.storeTrue())
        .help("check every report, and write nothing");
    RenderCommand.addTemplateAndProfile(parser);
    FileCommand.addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    if (options.getBoolean("resume") && options.getBoolean("changed")) {
      throw new WrongCommandLine("batch.modes");
    }
    Wiring wiring = new Wiring(FileCommand.configuration(options.getString("config")));
    String template = options.getString("template");
    if (template != null) {
      // reports that fail one by one would take the PDFs of an earlier run with them
      wiring.templates().require(template, "");
    }
    Path output = OutputDirectory.of(options.getString("output"));
    try (Source source = source(options.getString("input"), output, wiring.sourceLimits())) {
      if (source.count() == 0) {
        throw new WrongCommandLine("batch.empty", options.getString("input"));
      }
      Profile profile = Profile.of(options.getString("profile")).orElseThrow();
      ItemRenderer renderer = wiring.itemRenderer(StageTimer.NONE, profile, template);
      var progress = new BatchProgress(reporting, terminal.isScreen(), source.count());
      var batch = new BatchSession(source, renderer, options.getInt("jobs"), progress);
      if (options.getBoolean("dry_run")) {
        batch.check();
      } else {
        batch.render(output, start(options));
      }
    }
  }

  private static Start start(Namespace options) {
    if (options.getBoolean("resume")) {
      return Start.RESUME;
    }
    return options.getBoolean("changed") ? Start.CHANGED : Start.NEW;
  }

  private static Source source(String name, Path output, SourceLimits limits) throws IOException {
    Path path = FileName.parse(name);
    if (!Files.exists(path)) {
      throw new WrongCommandLine("input.missing", name);
    }
    if (!Files.isReadable(path)) {
      throw new WrongCommandLine("input.unreadable", name);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      requireApart(path, output);
      return Source.folder(path, limits);
    }
    if (lower.endsWith(".zip")) {
      return Source.zip(path, limits);
    }
    if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
      return Source.ndjson(path, limits);
    }
    throw new WrongCommandLine("batch.source", name);
  }

  /** PDFs among the reports would be reports of the next run. */
  private static void requireApart(Path input, Path output) throws IOException {
    Path reports = input.toRealPath();
    Path results =
        Files.exists(output)
            ? output.toRealPath()
            : requireNonNull(output.toAbsolutePath().getParent())
                .toRealPath()
                .resolve(output.getFileName());
    if (results.startsWith(reports) || reports.startsWith(results)) {
      throw new WrongCommandLine("batch.inside", reports, results);
    }
  }
}
