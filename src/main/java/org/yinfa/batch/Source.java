package org.yinfa.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.yinfa.problem.Rejected;

/** Where the reports of a batch come from. The items are always the same, in the same order. */
public interface Source extends Closeable {

  /** How many items there are. */
  long count();

  /**
   * The items one by one. Throws UncheckedIOException if the source itself can't be read; a fault
   * of an item shows when its content is read.
   */
  Iterator<Item> items();

  /** The files of a folder and of the folders in it, in the order of their relative paths. */
  static Source folder(Path path, SourceLimits limits) throws IOException {
    return FolderSource.of(path, limits);
  }

  /** The lines of an NDJSON file that have something on them. */
  static Source ndjson(Path path, SourceLimits limits) throws IOException {
    return NdjsonSource.of(path, limits);
  }

  /**
   * The files of a ZIP archive in the order of its central directory.
   *
   * @throws Rejected when it can't be read or is not to be trusted, before any entry is
   */
  static Source zip(Path path, SourceLimits limits) throws IOException {
    return ZipSource.of(path, limits);
  }
}
