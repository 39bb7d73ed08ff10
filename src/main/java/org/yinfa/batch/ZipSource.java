package org.yinfa.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.yinfa.zip.EntryRules;
import org.yinfa.zip.ZipArchive;
import org.yinfa.zip.ZipLimits;
import org.yinfa.zip.ZipProblem;

/** The files of a ZIP archive in the order of its central directory. */
final class ZipSource implements Source {

  private static final EntryRules RULES =
      new EntryRules() {
        @Override
        public @Nullable String fault(String name) {
          return ItemName.fault(name);
        }

        @Override
        public boolean isExpected(String name) {
          return ItemName.kind(name).isPresent();
        }

        @Override
        public boolean isJunk(String name) {
          return ItemName.isJunk(name);
        }
      };

  private final ZipArchive zip;

  private ZipSource(ZipArchive zip) {
    this.zip = zip;
  }

  static ZipSource of(Path path, SourceLimits limits) throws IOException {
    var ofArchive =
        new ZipLimits(
            limits.reportBytes(),
            ZipProblem.ENTRY_TOO_LARGE,
            limits.archiveEntries(),
            limits.archiveBytes(),
            limits.archiveRatio());
    return new ZipSource(ZipArchive.open(path, ofArchive, RULES));
  }

  @Override
  public long count() {
    return zip.names().size();
  }

  @Override
  public Iterator<Item> items() {
    return new NamedItems(zip.names(), name -> () -> zip.read(name));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
