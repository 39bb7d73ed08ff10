package org.yinfa.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.yinfa.report.Problem;
import org.yinfa.report.Problem.Code;
import org.yinfa.report.ReportRejected;

/** Refuses an archive for what its directory says, before any entry is unpacked. */
final class ArchiveCheck {

  private static final Set<String> ARCHIVES =
      Set.of("zip", "jar", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst");

  /** More than this many problems help nobody; the first ones are reported. */
  private static final int MOST_PROBLEMS = 100;

  private static final long SMALL = 1 << 20;

  private final SourceLimits limits;
  private final long fileBytes;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private long packed;
  private long unpacked;

  ArchiveCheck(SourceLimits limits, long fileBytes) {
    this.limits = limits;
    this.fileBytes = fileBytes;
  }

  void add(String name, ZipArchiveEntry entry) {
    int before = problems.size();
    packed += entry.getCompressedSize();
    unpacked += entry.getSize();
    checkName(name);
    if (problems.size() == before && !entry.isDirectory()) {
      checkContent(name, entry);
    }
  }

  /**
   * @throws ReportRejected with what is wrong with the archive
   */
  void require() {
    if (packed > fileBytes) {
      problems.add(Problem.at("", Code.OVERLAPPING_ENTRIES));
    }
    if (unpacked > limits.archiveBytes()) {
      problems.add(Problem.at("", Code.ARCHIVE_TOO_LARGE, limits.archiveBytes()));
    }
    if (!problems.isEmpty()) {
      throw new ReportRejected(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }
  }

  private void checkName(String name) {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    String fault = ItemName.faultInArchive(path);
    if (fault != null) {
      problems.add(ItemName.unusable(name, fault));
      return;
    }
    String other = names.putIfAbsent(ItemName.folded(path), name);
    if (other != null) {
      problems.add(Problem.at("", Code.SAME_NAME, name, other));
    }
  }

  private void checkContent(String name, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      problems.add(Problem.at("", Code.ENCRYPTED_ENTRY, name));
    } else if (ARCHIVES.contains(ending(name))) {
      problems.add(Problem.at("", Code.NESTED_ARCHIVE, name));
    } else if (entry.isUnixSymlink() || ItemName.kind(name).isEmpty()) {
      problems.add(Problem.at("", Code.WRONG_KIND, name));
    } else if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      problems.add(Problem.at("", Code.COMPRESSION_METHOD, name, entry.getMethod()));
    } else {
      checkSize(name, entry);
    }
  }

  private void checkSize(String name, ZipArchiveEntry entry) {
    long size = entry.getSize();
    if (size > limits.reportBytes()) {
      problems.add(Problem.at("", Code.ENTRY_TOO_LARGE, name, limits.reportBytes()));
    } else if (size > SMALL && size / limits.archiveRatio() > entry.getCompressedSize()) {
      problems.add(Problem.at("", Code.COMPRESSED_TOO_MUCH, name, limits.archiveRatio()));
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
