package org.yinfa.seal;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.UnusableSetting;

/**
 * A private key with its certificates, the signer's first.
 *
 * @param provider where the key has to be used, or null for any provider of the JDK
 */
record SigningKey(PrivateKey key, List<X509Certificate> certificates, @Nullable Provider provider) {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int SHORTEST_RSA = 2048;
  private static final int SHORTEST_EC = 256;

  X509Certificate certificate() {
    return certificates.get(0);
  }

  /** The signature algorithm, by the JDK's name. */
  String algorithm() {
    return certificate().getPublicKey() instanceof RSAPublicKey
        ? "SHA256withRSA"
        : "SHA256withECDSA";
  }

  /** Refuses a key whose signatures no validator would accept. */
  SigningKey usableAt(Instant moment) {
    PublicKey publicKey = certificate().getPublicKey();
    boolean strong =
        publicKey instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA
            || publicKey instanceof ECPublicKey ec
                && ec.getParams().getCurve().getField().getFieldSize() >= SHORTEST_EC;
    if (!strong) {
      throw new UnusableSetting(SealProblem.UNSUITABLE_KEY, subject(), "word.key.algorithm");
    }
    boolean[] usage = certificate().getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new UnusableSetting(SealProblem.UNSUITABLE_KEY, subject(), "word.key.usage");
    }
    try {
      certificate().checkValidity(Date.from(moment));
    } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
      throw new UnusableSetting(
          SealProblem.KEY_NOT_VALID,
          subject(),
          certificate().getNotBefore().toInstant(),
          certificate().getNotAfter().toInstant());
    }
    return this;
  }

  /** The owner's name in the certificate, for people. */
  String commonName() {
    RDN[] names =
        X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded())
            .getRDNs(BCStyle.CN);
    return names.length == 0 ? subject() : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  private String subject() {
    return certificate().getSubjectX500Principal().getName();
  }
}
