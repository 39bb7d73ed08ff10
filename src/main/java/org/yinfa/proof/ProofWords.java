package org.yinfa.proof;

import org.yinfa.problem.Message;

/** The sentences of findings, in both languages. */
final class ProofWords {

  private static final String BUNDLE = "proof";

  private ProofWords() {}

  static Message message(String key, Object... arguments) {
    return Message.of(ProofWords.class, BUNDLE, key, arguments);
  }
}
