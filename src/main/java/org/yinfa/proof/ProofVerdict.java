package org.yinfa.proof;

/** What a rule knows about what it found. */
public enum ProofVerdict {
  /** It can't be right. */
  FAIL,
  /** It may be right, and a person must say so. */
  UNCERTAIN,
  /** It can't be checked, because something is missing. */
  NOT_ASSESSABLE
}
