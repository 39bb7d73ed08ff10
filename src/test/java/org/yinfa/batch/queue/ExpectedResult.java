package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yinfa.batch.BatchListener;
import org.yinfa.batch.Cancellation;
import org.yinfa.batch.FolderBatch;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.OutputFolder;
import org.yinfa.batch.Source;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Folders;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/** What the command line makes of the same reports when nobody disturbs it. */
final class ExpectedResult {

  private static final BatchListener SILENT = (outcome, isKept, dropped) -> {};

  private ExpectedResult() {}

  /** The digest of every file by its name, the manifest's and SHA256SUMS' too. */
  static Map<String, String> of(String reports) throws IOException {
    var wiring = new Wiring(new YinfaConfiguration());
    ItemRenderer renderer = wiring.itemRenderer(StageTimer.NONE, Profile.PDFA_2A, null);
    Path folder = Files.createTempDirectory("expected");
    try {
      Path file = Files.writeString(folder.resolve("reports.ndjson"), reports);
      Path output = folder.resolve("output");
      try (Source source = Source.ndjson(file, wiring.sourceLimits());
          OutputFolder target = OutputFolder.open(output, OutputFolder.Start.NEW)) {
        new FolderBatch(renderer, 2, new Cancellation(), SILENT).run(source, target);
      }
      return Folders.digests(output);
    } finally {
      Folders.delete(folder);
    }
  }
}
