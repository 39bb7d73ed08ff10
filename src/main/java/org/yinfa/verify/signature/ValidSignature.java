package org.yinfa.verify.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature that is valid.
 *
 * @param name the subject of the signer's certificate
 * @param certificates what came along with it, for a path to a trusted one
 * @param signature what time stamps are of
 * @param timeStamps those that came along with it, as they are
 * @param time when a time stamp says that it was made; null for other signatures
 */
record ValidSignature(
    String name,
    X509Certificate certificate,
    List<X509Certificate> certificates,
    byte[] signature,
    List<byte[]> timeStamps,
    @Nullable Instant time) {

  ValidSignature at(Instant stated) {
    return new ValidSignature(name, certificate, certificates, signature, timeStamps, stated);
  }
}
