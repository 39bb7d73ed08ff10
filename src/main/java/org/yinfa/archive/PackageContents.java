package org.yinfa.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Sha256Sums;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.zip.ZipArchive;

/**
 * The files of a package by their folders, one for each report.
 *
 * @param folders in the order of their names
 */
record PackageContents(ZipArchive zip, Set<String> names, List<String> folders) {

  private static final String ID = "contents";

  static PackageContents of(ZipArchive zip) {
    Set<String> folders = new TreeSet<>();
    for (String name : zip.names()) {
      int end = name.indexOf('/');
      if (end > 0) {
        folders.add(name.substring(0, end));
      }
    }
    return new PackageContents(zip, new HashSet<>(zip.names()), List.copyOf(folders));
  }

  /** Whether each folder has the files that belong there, and there is nothing else. */
  CheckResult check() {
    List<Finding> findings = new ArrayList<>();
    Set<String> foreign = new TreeSet<>(names);
    foreign.remove(Sha256Sums.NAME);
    for (String folder : folders) {
      for (String file : ArchivePackage.FILES) {
        String path = folder + "/" + file;
        if (!foreign.remove(path)) {
          findings.add(Finding.of("contents.missing", path));
        }
      }
    }
    foreign.forEach(path -> findings.add(Finding.of("contents.foreign", path)));
    if (folders.isEmpty()) {
      findings.add(Finding.of("contents.none"));
    }
    return CheckResult.of(ID, findings, "contents.complete", folders.size());
  }

  /**
   * Reads a file of a folder; null when it isn't there or is damaged, which the checks of the
   * package name.
   *
   * @throws Rejected if it has more bytes than allowed
   */
  byte @Nullable [] read(String folder, String file, int limit) {
    String path = folder + "/" + file;
    if (zip.size(path) > limit) {
      throw new Rejected(Problem.at("", ArchiveProblem.PACKAGED_FILE_TOO_LARGE, path, limit));
    }
    try {
      return names.contains(path) ? zip.read(path) : null;
    } catch (IOException damaged) {
      return null;
    }
  }
}
