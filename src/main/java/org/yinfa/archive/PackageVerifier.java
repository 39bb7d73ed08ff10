package org.yinfa.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.verify.Check;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifier;
import org.yinfa.zip.EntryRules;
import org.yinfa.zip.ZipArchive;
import org.yinfa.zip.ZipLimits;

/**
 * Checks packages as {@link ArchivePackage} writes them, and all documents in them. Thread-safe.
 */
public final class PackageVerifier {

  private final Verifier verifier;
  private final PackageLimits limits;

  public PackageVerifier(Verifier verifier, PackageLimits limits) {
    this.verifier = verifier;
    this.limits = limits;
  }

  /** The same that makes one more check of every document. */
  public PackageVerifier with(Check check) {
    return new PackageVerifier(verifier.with(check), limits);
  }

  /** Receives each document of a package once it has been checked. */
  @FunctionalInterface
  public interface Listener {

    /**
     * @param name the path of the document in the package
     */
    void verified(String name, Verification verification);
  }

  /** Whether a file begins as a ZIP archive does (APPNOTE 4.3.7, 4.3.16), an empty one too. */
  public static boolean isPackage(byte[] start) {
    return start.length >= 4
        && start[0] == 'P'
        && start[1] == 'K'
        && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
  }

  /**
   * Checks a package in a file.
   *
   * @return the checks of the package itself
   * @throws Rejected if it is no ZIP archive that can be trusted, or takes more than the limits
   *     allow
   */
  public Verification verify(Path file, Listener listener) throws IOException {
    try (ZipArchive zip = ZipArchive.open(file, zipLimits(), EntryRules.NONE)) {
      return verify(zip, listener);
    }
  }

  /** Checks a package in memory, like one in a file. */
  public Verification verify(byte[] bytes, Listener listener) throws IOException {
    try (ZipArchive zip = ZipArchive.open(bytes, zipLimits(), EntryRules.NONE)) {
      return verify(zip, listener);
    }
  }

  private ZipLimits zipLimits() {
    return new ZipLimits(
        limits.fileBytes(),
        ArchiveProblem.PACKAGED_FILE_TOO_LARGE,
        limits.entries(),
        limits.bytes(),
        limits.ratio());
  }

  private Verification verify(ZipArchive zip, Listener listener) {
    var contents = PackageContents.of(zip);
    List<String> folders = contents.folders();
    if (folders.size() > limits.documents()) {
      throw new Rejected(Problem.at("", ArchiveProblem.TOO_MANY_DOCUMENTS, limits.documents()));
    }
    CheckResult digests = DigestCheck.check(contents);
    for (String folder : folders) {
      byte[] pdf = contents.read(folder, ArchivePackage.DOCUMENT, limits.fileBytes());
      if (pdf != null) {
        String name = folder + "/" + ArchivePackage.DOCUMENT;
        listener.verified(name, verify(contents, folder, name, pdf));
      }
    }
    return new Verification(List.of(contents.check(), digests));
  }

  private Verification verify(PackageContents contents, String folder, String name, byte[] pdf) {
    byte @Nullable [] source = contents.read(folder, ArchivePackage.SOURCE, limits.reportBytes());
    byte @Nullable [] json =
        contents.read(folder, ArchivePackage.METADATA_JSON, limits.reportBytes());
    byte @Nullable [] xml =
        contents.read(folder, ArchivePackage.METADATA_XML, limits.reportBytes());
    try {
      return verifier.with(new RecordCheck(json, xml)).verify(pdf, source);
    } catch (Rejected rejected) {
      throw new Rejected(
          rejected.problems().stream()
              .map(problem -> new Problem(name, problem.code(), problem.arguments()))
              .toList());
    }
  }
}
