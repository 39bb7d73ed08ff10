package org.yinfa.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Sha256;

/** A signature in the Cryptographic Message Syntax (RFC 5652), or a time stamp (RFC 3161). */
final class SignedMessage {

  private static final Set<String> DETACHED = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
  private static final String TIME_STAMP = "ETSI.RFC3161";

  private SignedMessage() {}

  /**
   * Names who signed.
   *
   * @throws NotValid if the message doesn't sign these bytes
   * @throws UnknownForm if it is of a kind that can't be checked
   */
  static String signer(@Nullable String form, SignedBytes bytes) throws NotValid, UnknownForm {
    try {
      if (TIME_STAMP.equals(form)) {
        return timeStamper(bytes);
      }
      if (form == null || !DETACHED.contains(form)) {
        throw new UnknownForm(String.valueOf(form));
      }
      var signed =
          new CMSSignedData(
              new CMSProcessableByteArray(bytes.content()),
              new ByteArrayInputStream(bytes.message()));
      return verified(signed);
    } catch (CMSException
        | TSPException
        | IOException
        | OperatorCreationException
        | CertificateException wrong) {
      throw new NotValid(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static String verified(CMSSignedData signed)
      throws CMSException, OperatorCreationException, CertificateException, NotValid {
    Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new NotValid(signers.size() + " signers", null);
    }
    SignerInformation signer = signers.iterator().next();
    X509CertificateHolder certificate = certificate(signed, signer);
    if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
      throw new NotValid("SignerInfo", null);
    }
    return certificate.getSubject().toString();
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

  /** A time stamp signs the digest of the bytes, not the bytes. */
  private static String timeStamper(SignedBytes bytes)
      throws CMSException,
          TSPException,
          IOException,
          OperatorCreationException,
          CertificateException,
          NotValid {
    var signed = new CMSSignedData(new ByteArrayInputStream(bytes.message()));
    var token = new TimeStampToken(signed);
    byte[] stamped = token.getTimeStampInfo().getMessageImprintDigest();
    if (!Arrays.equals(stamped, Sha256.digest(bytes.content()))) {
      throw new NotValid("MessageImprint", null);
    }
    return verified(signed);
  }

  /** The message is damaged, or signs something else. */
  static final class NotValid extends Exception {

    private static final long serialVersionUID = 1L;

    NotValid(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The message is of a kind that isn't known here. */
  static final class UnknownForm extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownForm(String form) {
      super(form);
    }
  }
}
