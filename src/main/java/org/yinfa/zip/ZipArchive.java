package org.yinfa.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * The files of a ZIP archive in the order of its central directory, which has been checked. Safe
 * for use by several threads.
 */
public final class ZipArchive implements Closeable {

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;

  private ZipArchive(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /**
   * Opens a file.
   *
   * @throws Rejected when it can't be read or is not to be trusted, before any entry is read
   */
  public static ZipArchive open(Path file, ZipLimits limits, EntryRules rules) throws IOException {
    return open(FileChannel.open(file), limits, rules);
  }

  /**
   * Opens an archive in memory.
   *
   * @throws Rejected as for a file
   */
  public static ZipArchive open(byte[] bytes, ZipLimits limits, EntryRules rules)
      throws IOException {
    return open(new SeekableInMemoryByteChannel(bytes), limits, rules);
  }

  private static ZipArchive open(SeekableByteChannel file, ZipLimits limits, EntryRules rules)
      throws IOException {
    try {
      requireFewEnough(file, limits);
      return openChecked(file, new DirectoryCheck(limits, rules, file.size()), rules);
    } catch (Rejected refused) {
      file.close();
      throw refused;
    } catch (IOException | IllegalArgumentException damaged) {
      file.close();
      throw new Rejected(
          Problem.at("", ZipProblem.DAMAGED_ARCHIVE, String.valueOf(damaged.getMessage())));
    }
  }

  private static void requireFewEnough(SeekableByteChannel file, ZipLimits limits)
      throws IOException {
    if (file.size() > limits.bytes()) {
      throw new Rejected(Problem.at("", ZipProblem.ARCHIVE_TOO_LARGE, limits.bytes()));
    }
    if (CentralDirectory.count(file, limits.entries()) > limits.entries()) {
      throw new Rejected(Problem.at("", ZipProblem.TOO_MANY_ENTRIES, limits.entries()));
    }
  }

  private static ZipArchive openChecked(
      SeekableByteChannel file, DirectoryCheck check, EntryRules rules) throws IOException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get();
    Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = EntryName.of(entry.getRawName());
      check.add(name, entry);
      if (!name.endsWith("/") && !rules.isJunk(name)) {
        entries.put(name, entry);
      }
    }
    check.require();
    return new ZipArchive(zip, entries);
  }

  /** The names of the files, without those of folders. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** The size that the directory says a file has, or 0 when there is none. */
  public long size(String name) {
    @Nullable ZipArchiveEntry entry = entries.get(name);
    return entry == null ? 0 : entry.getSize();
  }

  /**
   * Reads a file.
   *
   * @throws IOException also when there is none, or when it is not what the directory says
   */
  public byte[] read(String name) throws IOException {
    @Nullable ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw new NoSuchFileException(name);
    }
    // the readers of one archive share its place in the file
    synchronized (zip) {
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = in.readNBytes(Math.toIntExact(entry.getSize() + 1));
        var crc = new CRC32();
        crc.update(bytes);
        if (bytes.length != entry.getSize() || crc.getValue() != entry.getCrc()) {
          throw new IOException("the entry is not what the directory of the archive says");
        }
        return bytes;
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
