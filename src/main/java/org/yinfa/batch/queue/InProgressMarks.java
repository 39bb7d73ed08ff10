package org.yinfa.batch.queue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks of the reports in progress. Those left when a process starts are what the one before it may
 * have died of; a loss of power may lose them.
 */
final class InProgressMarks {

  private final Path folder;

  /**
   * @param folder of this process alone
   */
  InProgressMarks(Path folder) {
    this.folder = folder;
  }

  void begin(String batch, long position) throws IOException {
    Files.write(mark(batch, position), new byte[0]);
  }

  void end(String batch, long position) throws IOException {
    Files.deleteIfExists(mark(batch, position));
  }

  /** The reports that are marked. */
  List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "*.[0-9]*")) {
      for (Path mark : marks) {
        String name = String.valueOf(mark.getFileName());
        int dot = name.indexOf('.');
        reports.add(new Report(name.substring(0, dot), Long.parseLong(name.substring(dot + 1))));
      }
    }
    return reports;
  }

  private Path mark(String batch, long position) {
    return folder.resolve(batch + "." + position);
  }

  /** A report of a batch by its position. */
  record Report(String batch, long position) {}
}
