package org.yinfa.archive;

import org.yinfa.problem.ProblemCode;

/** Why reports can't be packed, or a package can't be verified. */
public enum ArchiveProblem implements ProblemCode {
  NOT_PACKED("package.kind"),
  PACKAGE_TOO_LARGE("limit.package-bytes"),
  PACKAGED_FILE_TOO_LARGE("limit.packaged-bytes"),
  TOO_MANY_DOCUMENTS("limit.package-documents");

  private final String id;

  ArchiveProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
