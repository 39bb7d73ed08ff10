package org.yinfa.verify;

import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** Files as they were issued, which others are made of. */
public final class Originals {

  public static final byte[] JSON = Documents.sample("official-document/landscape-attachment");
  public static final byte[] PLAIN = Verifying.issued(JSON, Profile.PDFA_2A);
  public static final byte[] WITH_SOURCE = Verifying.issued(JSON, Profile.PDFA_3A);
  static final byte[] SIGNED = TestSigner.signed(PLAIN);

  private Originals() {}
}
