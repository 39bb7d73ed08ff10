package org.yinfa.certificate;

import java.util.List;
import java.util.Map;

/** Which fonts a role of a text may be set in. */
final class Faces {

  private final Map<String, List<String>> byRole;

  Faces(Map<String, List<String>> byRole) {
    this.byRole = Map.copyOf(byRole);
  }

  /** The face that shows in most of a text of a role. */
  String face(String role) {
    return chain(role).get(0);
  }

  boolean allows(String role, String font) {
    return chain(role).contains(font);
  }

  private List<String> chain(String role) {
    List<String> chain = byRole.get(role);
    if (chain == null || chain.isEmpty()) {
      throw new IllegalArgumentException("no font is named for the role " + role);
    }
    return chain;
  }
}
