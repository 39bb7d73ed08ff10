package org.yinfa.archive;

import org.yinfa.verify.Check;
import org.yinfa.verify.Verifier;

/**
 * The verifiers of files and packages that are sent, and how large those may be.
 *
 * @param fileBytes the size of a PDF that is read, in bytes
 * @param packageBytes the size of a package that is read, in bytes
 * @param layout the check that is made where it is asked for
 */
public record DocumentVerifiers(
    Verifier files, int fileBytes, PackageVerifier packages, int packageBytes, Check layout) {

  /** The same that measure the layout too. */
  public DocumentVerifiers withLayout() {
    return new DocumentVerifiers(
        files.with(layout), fileBytes, packages.with(layout), packageBytes, layout);
  }
}
