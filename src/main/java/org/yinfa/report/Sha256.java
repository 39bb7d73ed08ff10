package org.yinfa.report;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256. */
public final class Sha256 {

  private Sha256() {}

  /** The 32 bytes of the digest of all parts, one after the other. */
  public static byte[] digest(byte[]... parts) {
    MessageDigest digest = begin();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** The digest as 64 hexadecimal digits in lower case. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  /** The digest of the rest of a stream, in the same form. */
  public static String hex(InputStream rest) throws IOException {
    MessageDigest digest = begin();
    byte[] buffer = new byte[1 << 16];
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A new digest, to be fed piece by piece. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
