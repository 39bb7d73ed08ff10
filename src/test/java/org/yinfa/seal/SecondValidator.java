package org.yinfa.seal;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.yinfa.testkit.Authority;

/**
 * The European Commission's own validator (DSS), by the rules that it comes with. It trusts one
 * authority, whose list of revoked certificates it has at hand, and reaches no network.
 */
final class SecondValidator {

  private final CommonCertificateVerifier trust = new CommonCertificateVerifier(true);

  SecondValidator(Authority authority) {
    var anchors = new CommonTrustedCertificateSource();
    anchors.addCertificate(new CertificateToken(authority.certificate()));
    trust.setTrustedCertSources(anchors);
    trust.setCrlSource(
        new ExternalResourcesCRLSource(new ByteArrayInputStream(authority.revocations())));
  }

  /**
   * What is said of one signature.
   *
   * @param format the level of PAdES that it has
   * @param errors why it is not passed
   */
  record Verdict(
      Indication indication, SignatureLevel format, String signer, List<String> errors) {}

  /** The verdicts on all signatures of a file, the first one first. */
  List<Verdict> verdicts(byte[] pdf) {
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(trust);
    SimpleReport report = validator.validateDocument().getSimpleReport();
    return report.getSignatureIdList().stream().map(id -> verdict(report, id)).toList();
  }

  private static Verdict verdict(SimpleReport report, String id) {
    return new Verdict(
        report.getIndication(id),
        report.getSignatureFormat(id),
        report.getSignedBy(id),
        report.getAdESValidationErrors(id).stream().map(error -> error.getValue()).toList());
  }
}
