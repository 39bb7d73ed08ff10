package org.yinfa.archive;

import org.yinfa.generation.Documents;
import org.yinfa.report.Profile;

/** Files as they were issued, which others are made of. */
final class Originals {

  static final byte[] JSON = Documents.sample("official-document/landscape-attachment");
  static final byte[] PLAIN = Verifying.issued(JSON, Profile.PDFA_2A);
  static final byte[] WITH_SOURCE = Verifying.issued(JSON, Profile.PDFA_3A);
  static final byte[] SIGNED = TestSigner.signed(PLAIN);

  private Originals() {}
}
