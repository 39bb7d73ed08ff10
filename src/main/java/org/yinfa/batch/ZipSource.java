package org.yinfa.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yinfa.report.Problem;
import org.yinfa.report.Problem.Code;
import org.yinfa.report.ReportRejected;

/** The files of a ZIP archive in the order of its central directory. */
final class ZipSource implements Source {

  /** What archivers under a Chinese Windows write names in; GBK is part of it. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private final int reportBytes;

  private ZipSource(ZipFile zip, Map<String, ZipArchiveEntry> entries, int reportBytes) {
    this.zip = zip;
    this.entries = entries;
    this.reportBytes = reportBytes;
  }

  static ZipSource of(Path path, SourceLimits limits) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      requireFewEnough(file, limits);
      return open(file, limits);
    } catch (ReportRejected refused) {
      file.close();
      throw refused;
    } catch (IOException | IllegalArgumentException damaged) {
      file.close();
      throw new ReportRejected(Problem.at("", Code.DAMAGED_ARCHIVE, damaged.getMessage()));
    }
  }

  private static void requireFewEnough(FileChannel file, SourceLimits limits) throws IOException {
    if (file.size() > limits.archiveBytes()) {
      throw new ReportRejected(Problem.at("", Code.ARCHIVE_TOO_LARGE, limits.archiveBytes()));
    }
    if (CentralDirectory.count(file, limits.archiveEntries()) > limits.archiveEntries()) {
      throw new ReportRejected(Problem.at("", Code.TOO_MANY_ENTRIES, limits.archiveEntries()));
    }
  }

  private static ZipSource open(FileChannel file, SourceLimits limits) throws IOException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get();
    var check = new ArchiveCheck(limits, file.size());
    Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = name(entry);
      check.add(name, entry);
      if (!name.endsWith("/")) {
        entries.put(name, entry);
      }
    }
    check.require();
    return new ZipSource(zip, entries, limits.reportBytes());
  }

  /** The name as it stands in the archive: the library turns some backslashes round. */
  private static String name(ZipArchiveEntry entry) {
    ByteBuffer raw = ByteBuffer.wrap(entry.getRawName());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
    } catch (CharacterCodingException notUtf8) {
      return CHINESE.decode(ByteBuffer.wrap(entry.getRawName())).toString();
    }
  }

  @Override
  public long count() {
    return entries.size();
  }

  @Override
  public Iterator<Item> items() {
    return new NamedItems(List.copyOf(entries.keySet()), name -> () -> read(name));
  }

  /** Trusts neither the size nor the content that the directory announced. */
  private byte[] read(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    // the readers of one archive share its place in the file
    synchronized (zip) {
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = ReportBytes.read(in, reportBytes);
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
