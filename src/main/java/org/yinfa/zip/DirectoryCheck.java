package org.yinfa.zip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/** Refuses an archive for what its directory says, before any entry is unpacked. */
final class DirectoryCheck {

  private static final Set<String> ARCHIVES =
      Set.of("zip", "jar", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst");

  private static final long SMALL = 1 << 20;

  private final ZipLimits limits;
  private final EntryRules rules;
  private final long fileBytes;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private long packed;
  private long unpacked;

  DirectoryCheck(ZipLimits limits, EntryRules rules, long fileBytes) {
    this.limits = limits;
    this.rules = rules;
    this.fileBytes = fileBytes;
  }

  void add(String name, ZipArchiveEntry entry) {
    int before = problems.size();
    packed = sum(packed, entry.getCompressedSize());
    unpacked = sum(unpacked, entry.getSize());
    checkName(name);
    if (problems.size() == before && !entry.isDirectory() && !rules.isJunk(name)) {
      checkContent(name, entry);
    }
  }

  /** The sizes of ZIP64 are so large that they could wrap around to a small sum. */
  private static long sum(long sizes, long size) {
    return Long.MAX_VALUE - sizes < size ? Long.MAX_VALUE : sizes + size;
  }

  /**
   * @throws Rejected with what is wrong with the archive
   */
  void require() {
    if (packed > fileBytes) {
      problems.add(Problem.at("", ZipProblem.OVERLAPPING_ENTRIES));
    }
    if (unpacked > limits.bytes()) {
      problems.add(Problem.at("", ZipProblem.ARCHIVE_TOO_LARGE, limits.bytes()));
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems.subList(0, Math.min(problems.size(), Problem.MOST)));
    }
  }

  private void checkName(String name) {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    String distrusted = EntryName.fault(path);
    String fault = distrusted == null ? rules.fault(path) : distrusted;
    if (fault != null) {
      problems.add(Problem.at("", ZipProblem.UNUSABLE_NAME, name, fault));
      return;
    }
    String other = names.putIfAbsent(EntryName.folded(path), name);
    if (other != null) {
      problems.add(Problem.at("", ZipProblem.SAME_NAME, name, other));
    }
  }

  private void checkContent(String name, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      problems.add(Problem.at("", ZipProblem.ENCRYPTED_ENTRY, name));
    } else if (ARCHIVES.contains(ending(name))) {
      problems.add(Problem.at("", ZipProblem.NESTED_ARCHIVE, name));
    } else if (entry.isUnixSymlink() || !rules.isExpected(name)) {
      problems.add(Problem.at("", ZipProblem.WRONG_KIND, name));
    } else if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      problems.add(Problem.at("", ZipProblem.COMPRESSION_METHOD, name, entry.getMethod()));
    } else {
      checkSize(name, entry);
    }
  }

  private void checkSize(String name, ZipArchiveEntry entry) {
    long size = entry.getSize();
    if (size > limits.entryBytes()) {
      problems.add(Problem.at("", limits.entryTooLarge(), name, limits.entryBytes()));
    } else if (size > SMALL && size / limits.ratio() > entry.getCompressedSize()) {
      problems.add(Problem.at("", ZipProblem.COMPRESSED_TOO_MUCH, name, limits.ratio()));
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
