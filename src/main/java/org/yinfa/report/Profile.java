package org.yinfa.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The archival form of the PDF. Each is PDF/UA-1 as well. */
public enum Profile {
  /** ISO 19005-1, level A, for archives that accept nothing newer: without transparency. */
  PDFA_1A("pdfa-1a", 1),
  /** ISO 19005-2, level A: the default. */
  PDFA_2A("pdfa-2a", 2),
  /** ISO 19005-3, level A, with the source JSON embedded. */
  PDFA_3A("pdfa-3a", 3);

  private final String id;
  private final int part;

  Profile(String id, int part) {
    this.id = id;
    this.part = part;
  }

  public String id() {
    return id;
  }

  /** The part of ISO 19005. */
  public int part() {
    return part;
  }

  public static Optional<Profile> of(String id) {
    return Arrays.stream(values()).filter(profile -> profile.id.equals(id)).findFirst();
  }

  /** The identifiers for a message: pdfa-1a, pdfa-2a, pdfa-3a. */
  public static String ids() {
    return Arrays.stream(values()).map(Profile::id).collect(Collectors.joining(", "));
  }
}
