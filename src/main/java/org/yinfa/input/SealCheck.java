package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A signature has one kind of seal or places kept free for them, and a joint one a seal for each
 * issuer.
 */
final class SealCheck {

  private SealCheck() {}

  static void check(JsonNode tree, Problems problems) {
    Located signature = Located.report(tree).field("signature");
    exclude(signature, "seals", "seal", problems);
    for (String sealed : new String[] {"issuers", "seal", "seals"}) {
      exclude(signature, "stamp", sealed, problems);
      exclude(signature, "stamps", sealed, problems);
    }
    exclude(signature, "stamps", "stamp", problems);
    for (String printed : new String[] {"seal", "seals", "stamp", "stamps"}) {
      if (signature.field("sealBox").node().booleanValue()) {
        exclude(signature, "sealBox", printed, problems);
      }
    }
    Located seals = signature.field("seals");
    int issuers = signature.field("issuers").node().size();
    if (seals.node().isArray() && seals.node().size() != issuers) {
      problems.add(seals.pointer(), InputProblem.SEALS_DIFFER, seals.node().size(), issuers);
    }
  }

  private static void exclude(Located parent, String field, String other, Problems problems) {
    if (parent.node().has(field) && parent.node().has(other)) {
      problems.add(parent.field(field).pointer(), InputProblem.NOT_TOGETHER, other);
    }
  }
}
