package org.yinfa.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Writes what proofreading found as JSON, for programs. */
public final class ProofJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ProofJson() {}

  /** The findings with their messages in one language, and how many comparisons held. */
  public static ObjectNode of(Proof proof, Locale locale) {
    ObjectNode json = MAPPER.createObjectNode();
    ArrayNode findings = json.putArray("findings");
    for (ProofFinding finding : proof.findings()) {
      ObjectNode each = findings.addObject();
      each.put("rule", finding.rule());
      each.put("severity", finding.severity().chineseName());
      each.put("verdict", finding.verdict().name());
      finding.pointers().forEach(each.putArray("pointers")::add);
      each.put("expression", finding.expression());
      each.put("expected", finding.expected());
      each.put("found", finding.found());
      each.put("message", finding.message().in(locale));
      each.put("fingerprint", finding.fingerprint());
    }
    json.put("passed", proof.passed());
    json.put("dismissed", proof.dismissed());
    return json;
  }
}
