package org.yinfa.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of the tests' own, which certifies keys. */
public final class Authority {

  public static final char[] PASSWORD = "pass word".toCharArray();

  private final X500Name ownName;
  private final KeyPair pair = pair("EC", 256);
  private final X509Certificate certificate;

  /** One that nobody certifies but itself. */
  public Authority() {
    this.ownName = new X500Name("CN=Test Authority");
    this.certificate =
        certify(ownName, pair, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true, 3650);
  }

  private Authority(X500Name name, Authority above) {
    this.ownName = name;
    this.certificate =
        above.certify(
            name, pair, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true, 3650);
  }

  /** One that this one certifies. */
  public Authority below() {
    return new Authority(new X500Name("CN=Test Authority Below"), this);
  }

  /** A key with its certificate and that of the authority. */
  public record Certified(PrivateKey key, Certificate[] chain) {}

  public X509Certificate certificate() {
    return certificate;
  }

  public Certified rsa(String name) {
    return certified(name, pair("RSA", 2048), KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
  }

  public Certified ellipticCurve(String name) {
    return certified(name, pair("EC", 256), KeyUsage.nonRepudiation);
  }

  public Certified shortRsa(String name) {
    return certified(name, pair("RSA", 1024), KeyUsage.digitalSignature);
  }

  public Certified forEncryption(String name) {
    return certified(name, pair("RSA", 2048), KeyUsage.keyEncipherment);
  }

  public Certified expired(String name) {
    KeyPair keys = pair("EC", 256);
    var usage = new KeyUsage(KeyUsage.digitalSignature);
    return chain(keys, certify(new X500Name("CN=" + name), keys, usage, false, -1));
  }

  public Certified timeStamping() {
    return certified("Time", pair("RSA", 2048), KeyUsage.digitalSignature);
  }

  /** The list of revoked certificates, which is empty. */
  public byte[] revocations() {
    Instant now = Instant.now();
    try {
      return new X509v2CRLBuilder(ownName, Date.from(now.minus(Duration.ofHours(1))))
          .setNextUpdate(Date.from(now.plus(Duration.ofDays(1))))
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
          .getEncoded();
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Certified certified(String name, KeyPair keys, int usage) {
    var certified = certify(new X500Name("CN=" + name), keys, new KeyUsage(usage), false, 365);
    return chain(keys, certified);
  }

  private Certified chain(KeyPair keys, X509Certificate own) {
    return new Certified(keys.getPrivate(), new Certificate[] {own, certificate});
  }

  private X509Certificate certify(
      X500Name name, KeyPair keys, KeyUsage usage, boolean authority, int days) {
    Instant now = Instant.now();
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              ownName,
              BigInteger.valueOf(keys.getPublic().hashCode() & 0x7FFFFFFF),
              Date.from(now.minus(Duration.ofDays(2))),
              Date.from(now.plus(Duration.ofDays(days))),
              name,
              keys.getPublic());
      builder.addExtension(Extension.keyUsage, true, usage);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      if (name.equals(new X500Name("CN=Time"))) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String algorithm, int size) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a PKCS #12 file that holds keys by their names. */
  public static Path pkcs12(Path file, Object... namesAndKeys) {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore keystore = KeyStore.getInstance("PKCS12");
      keystore.load(null, null);
      for (int i = 0; i < namesAndKeys.length; i += 2) {
        var key = (Certified) namesAndKeys[i + 1];
        keystore.setKeyEntry((String) namesAndKeys[i], key.key(), PASSWORD, key.chain());
      }
      keystore.store(out, PASSWORD);
      return file;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
