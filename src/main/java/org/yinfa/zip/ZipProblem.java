package org.yinfa.zip;

import org.yinfa.problem.ProblemCode;

/** Why a ZIP is refused. */
public enum ZipProblem implements ProblemCode {
  DAMAGED_ARCHIVE("zip.damaged"),
  ENCRYPTED_ENTRY("zip.encrypted"),
  NESTED_ARCHIVE("zip.nested"),
  COMPRESSION_METHOD("zip.method"),
  OVERLAPPING_ENTRIES("zip.overlapping"),
  UNUSABLE_NAME("file.name"),
  SAME_NAME("file.same-name"),
  WRONG_KIND("file.kind"),
  TOO_MANY_ENTRIES("limit.archive-entries"),
  ARCHIVE_TOO_LARGE("limit.archive-bytes"),
  ENTRY_TOO_LARGE("limit.entry-bytes"),
  COMPRESSED_TOO_MUCH("limit.archive-ratio");

  private final String id;

  ZipProblem(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
