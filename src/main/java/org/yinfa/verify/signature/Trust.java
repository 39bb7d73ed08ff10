package org.yinfa.verify.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.VerificationProblem;

/**
 * The certificates that signers are trusted by: their own, or those of authorities above them (RFC
 * 5280, 6). Whether one was revoked is not examined. Thread-safe.
 */
public final class Trust {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final Set<X509Certificate> trusted;
  private final Clock clock;

  private Trust(Set<X509Certificate> trusted, Clock clock) {
    this.trusted = Set.copyOf(trusted);
    this.clock = clock;
  }

  /**
   * Reads a file of one or many certificates.
   *
   * @throws UnusableSetting if it can't be read or there is none in it
   */
  public static Trust read(Path pem, Clock clock) {
    Set<X509Certificate> certificates = new HashSet<>();
    try (InputStream in = Files.newInputStream(pem)) {
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        certificates.add((X509Certificate) certificate);
      }
    } catch (IOException | CertificateException unreadable) {
      throw new UnusableSetting(
          VerificationProblem.UNUSABLE_CERTIFICATES,
          pem,
          unreadable.toString().lines().findFirst().orElse(""));
    }
    if (certificates.isEmpty()) {
      throw new UnusableSetting(VerificationProblem.UNUSABLE_CERTIFICATES, pem, "0 x CERTIFICATE");
    }
    return new Trust(certificates, clock);
  }

  /** What is to be said of a signer: what is wrong, and what is worth knowing beside it. */
  record Judgement(List<Finding> faults, List<Finding> remarks) {}

  /**
   * Judges a signer at the time of a time stamp from a trusted server, and without one at the
   * present. The server itself is judged at the time that it states.
   */
  Judgement judge(ValidSignature signed) {
    List<Finding> remarks = new ArrayList<>();
    Instant time = Objects.requireNonNullElseGet(signed.time(), () -> stamped(signed, remarks));
    return new Judgement(fault(signed, time).stream().toList(), remarks);
  }

  private Instant stamped(ValidSignature signed, List<Finding> remarks) {
    for (byte[] each : signed.timeStamps()) {
      try {
        ValidSignature stamp = SignedMessage.timeStamp(each, signed.signature());
        Instant time = Objects.requireNonNull(stamp.time());
        Optional<Finding> fault = fault(stamp, time);
        if (fault.isEmpty()) {
          remarks.add(Finding.of("trust.at-time-stamp", signed.name(), time, stamp.name()));
          return time;
        }
        remarks.add(fault.get());
      } catch (SignedMessage.NotValid invalid) {
        remarks.add(Finding.of("trust.time-stamp-invalid", signed.name(), invalid.reason()));
      }
    }
    Instant now = clock.instant();
    remarks.add(Finding.of("trust.now", signed.name(), now));
    return now;
  }

  private Optional<Finding> fault(ValidSignature signed, Instant time) {
    X509Certificate certificate = signed.certificate();
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    if (time.isBefore(from) || time.isAfter(to)) {
      return Optional.of(Finding.of("trust.not-valid", signed.name(), from, to, time));
    }
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      return Optional.of(Finding.of("trust.usage", signed.name()));
    }
    return trusted.contains(certificate) ? Optional.empty() : faultOfPath(signed, time);
  }

  private Optional<Finding> faultOfPath(ValidSignature signed, Instant time) {
    var target = new X509CertSelector();
    target.setCertificate(signed.certificate());
    Set<TrustAnchor> anchors = new HashSet<>();
    trusted.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
    try {
      var parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(time));
      parameters.addCertStore(
          CertStore.getInstance(
              "Collection", new CollectionCertStoreParameters(signed.certificates())));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return Optional.empty();
    } catch (CertPathBuilderException none) {
      String issuer = signed.certificate().getIssuerX500Principal().getName();
      return Optional.of(
          Finding.of("trust.unknown", signed.name(), issuer, String.valueOf(none.getMessage())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK builds paths of certificates", e);
    }
  }
}
