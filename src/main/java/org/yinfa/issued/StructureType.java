package org.yinfa.issued;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of the tag tree that ISO 32000-1 doesn't have; templates use them as roles. */
public enum StructureType {
  /** The picture of a seal or of the stamp of a signature. */
  SEAL("Seal", "Figure"),
  /** The place that is kept free for a seal; its BBox says where. */
  SEAL_BOX("SealBox", "NonStruct"),
  /** The title of the document, of which PDF 1.7 has no notion. */
  TITLE("Title", "P");

  private final String id;
  private final String standard;

  StructureType(String id, String standard) {
    this.id = id;
    this.standard = standard;
  }

  /** The name in the file. */
  public String id() {
    return id;
  }

  /** The type of ISO 32000-1 that readers are to take it for. */
  public String standard() {
    return standard;
  }

  /** Whether an element of this type is named so. */
  public boolean is(@Nullable String type) {
    return id.equals(type);
  }

  /** Empty for the types of the standard. */
  public static Optional<StructureType> of(@Nullable String type) {
    return Arrays.stream(values()).filter(own -> own.is(type)).findFirst();
  }

  /** The role map of the tag tree (ISO 32000-1, 14.7.3), as PDF. */
  public static String roleMap() {
    return Arrays.stream(values())
        .map(type -> "/" + type.id + " /" + type.standard)
        .collect(Collectors.joining(" ", "<< ", " >>"));
  }
}
