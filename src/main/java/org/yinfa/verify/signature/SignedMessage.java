package org.yinfa.verify.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** A signature in the Cryptographic Message Syntax (RFC 5652), or a time stamp (RFC 3161). */
final class SignedMessage {

  private static final Set<String> DETACHED = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
  private static final String TIME_STAMP = "ETSI.RFC3161";

  private SignedMessage() {}

  /**
   * Tells who signed.
   *
   * @throws NotValid if the message doesn't sign these bytes
   * @throws UnknownForm if it is of a kind that can't be checked
   */
  static ValidSignature signer(@Nullable String form, SignedBytes bytes)
      throws NotValid, UnknownForm {
    if (TIME_STAMP.equals(form)) {
      return timeStamp(bytes.message(), bytes.content());
    }
    if (form == null || !DETACHED.contains(form)) {
      throw new UnknownForm(String.valueOf(form));
    }
    try {
      return verified(
          new CMSSignedData(
              new CMSProcessableByteArray(bytes.content()),
              new ByteArrayInputStream(bytes.message())));
    } catch (CMSException | IOException | OperatorCreationException | CertificateException wrong) {
      throw new NotValid(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /**
   * Tells who made a time stamp, and when.
   *
   * @throws NotValid if it isn't one of these bytes
   */
  static ValidSignature timeStamp(byte[] message, byte[] stamped) throws NotValid {
    try {
      // a file leaves room after the message
      var data = new CMSSignedData(new ByteArrayInputStream(message));
      var information = new TimeStampToken(data).getTimeStampInfo();
      String algorithm = information.getMessageImprintAlgOID().getId();
      byte[] digest = MessageDigest.getInstance(algorithm).digest(stamped);
      if (!Arrays.equals(information.getMessageImprintDigest(), digest)) {
        throw new NotValid("MessageImprint", null);
      }
      return verified(data).at(information.getGenTime().toInstant());
    } catch (CMSException
        | TSPException
        | IOException
        | OperatorCreationException
        | GeneralSecurityException wrong) {
      throw new NotValid(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static ValidSignature verified(CMSSignedData data)
      throws CMSException, IOException, OperatorCreationException, CertificateException, NotValid {
    Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new NotValid(signers.size() + " signers", null);
    }
    SignerInformation signer = signers.iterator().next();
    X509CertificateHolder certificate = certificate(data, signer);
    if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
      throw new NotValid("SignerInfo", null);
    }
    var converter = new JcaX509CertificateConverter();
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder each : data.getCertificates().getMatches(null)) {
      certificates.add(converter.getCertificate(each));
    }
    return new ValidSignature(
        certificate.getSubject().toString(),
        converter.getCertificate(certificate),
        certificates,
        signer.getSignature(),
        timeStamps(signer),
        null);
  }

  private static List<byte[]> timeStamps(SignerInformation signer) throws IOException {
    List<byte[]> tokens = new ArrayList<>();
    AttributeTable attributes = signer.getUnsignedAttributes();
    Attribute stamps =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (stamps != null) {
      for (ASN1Encodable token : stamps.getAttrValues()) {
        tokens.add(token.toASN1Primitive().getEncoded());
      }
    }
    return tokens;
  }

  private static X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer)
      throws NotValid {
    for (X509CertificateHolder certificate : signed.getCertificates().getMatches(null)) {
      if (signer.getSID().match(certificate)) {
        return certificate;
      }
    }
    throw new NotValid("no certificate", null);
  }

  /** The message is damaged, or signs something else. */
  static final class NotValid extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    NotValid(String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** The message is of a kind that isn't known here. */
  static final class UnknownForm extends Exception {

    private static final long serialVersionUID = 1L;

    private final String form;

    UnknownForm(String form) {
      super(form);
      this.form = form;
    }

    String form() {
      return form;
    }
  }
}
