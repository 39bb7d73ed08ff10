package org.yinfa.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Sha256;

/** The signatures of a file, as PDFBox finds them and the mathematics of Bouncy Castle. */
final class Signatures {

  private Signatures() {}

  /**
   * One signature.
   *
   * @param valid whether it fits its bytes, and the key of its certificate
   * @param covered how many bytes of the file it covers from the start, itself included
   * @param certified whether the authority certified the signer
   * @param stamp when the time stamp says that it was there, or null
   */
  record Found(
      String field,
      int page,
      List<Float> rectangle,
      String subFilter,
      boolean valid,
      int covered,
      boolean certified,
      boolean namesItsCertificate,
      @Nullable TimeStampToken stamp,
      List<String> signedAttributes,
      COSDictionary dictionary,
      PDAnnotationWidget widget) {}

  static List<Found> in(byte[] pdf, X509Certificate authority) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Found> found = new ArrayList<>();
      for (PDSignatureField field : document.getSignatureFields()) {
        found.add(found(document, field, pdf, authority));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CMSException | OperatorCreationException | TSPException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static Found found(
      PDDocument document, PDSignatureField field, byte[] pdf, X509Certificate authority)
      throws IOException,
          CMSException,
          OperatorCreationException,
          TSPException,
          GeneralSecurityException {
    PDSignature signature = field.getSignature();
    PDAnnotationWidget widget = field.getWidgets().get(0);
    int[] range = signature.getByteRange();
    var cms =
        new CMSSignedData(
            new CMSProcessableByteArray(signature.getSignedContent(pdf)),
            signature.getContents(pdf));
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    X509CertificateHolder certificate = certificate(cms, signer);
    var signingCertificate =
        SigningCertificateV2.getInstance(
            signer
                .getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .getAttributeValues()[0]);
    float[] corners = widget.getRectangle().getCOSArray().toFloatArray();
    return new Found(
        field.getPartialName(),
        document.getPages().indexOf(widget.getPage()) + 1,
        List.of(corners[0], corners[1], corners[2], corners[3]),
        signature.getSubFilter(),
        isValid(signer, certificate),
        range[0] == 0 && pdf[range[1]] == '<' && pdf[range[2] - 1] == '>'
            ? range[2] + range[3]
            : -1,
        certified(certificate, authority),
        Arrays.equals(
            Sha256.digest(certificate.getEncoded()),
            signingCertificate.getCerts()[0].getCertHash()),
        stamp(signer),
        Arrays.stream(signer.getSignedAttributes().toASN1Structure().getAttributes())
            .map(attribute -> attribute.getAttrType().getId())
            .toList(),
        signature.getCOSObject(),
        widget);
  }

  /** Bouncy Castle declares the name of a signer without the type that it selects. */
  @SuppressWarnings("unchecked")
  private static X509CertificateHolder certificate(CMSSignedData cms, SignerInformation signer) {
    return (X509CertificateHolder)
        cms.getCertificates().getMatches(signer.getSID()).iterator().next();
  }

  private static boolean isValid(SignerInformation signer, X509CertificateHolder certificate)
      throws CMSException, OperatorCreationException, GeneralSecurityException {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSSignerDigestMismatchException changed) {
      return false;
    }
  }

  private static boolean certified(X509CertificateHolder certificate, X509Certificate authority) {
    try {
      return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(authority));
    } catch (OperatorCreationException | CertException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable TimeStampToken stamp(SignerInformation signer)
      throws CMSException, IOException, TSPException {
    if (signer.getUnsignedAttributes() == null) {
      return null;
    }
    var attribute =
        signer
            .getUnsignedAttributes()
            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
            .getAttributeValues()[0];
    var token = new TimeStampToken(new CMSSignedData(attribute.toASN1Primitive().getEncoded()));
    boolean ofThisSignature =
        Arrays.equals(
            token.getTimeStampInfo().getMessageImprintDigest(),
            Sha256.digest(signer.getSignature()));
    return ofThisSignature ? token : null;
  }
}
