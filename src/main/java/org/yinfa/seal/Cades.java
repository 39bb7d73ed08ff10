package org.yinfa.seal;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Sha256;

/**
 * Builds the signature: a CMS SignedData as PAdES baseline requires it (ETSI EN 319 142-1, 6.3),
 * level B-B, or B-T with a time stamp server.
 */
final class Cades {

  private static final int PER_SIGNATURE = 8 * 1024;
  private static final int PER_TIME_STAMP = 16 * 1024;

  /** The longest string of PDF/A (ISO 19005-2, 6.1.13). */
  private static final int LONGEST = 32_767;

  private final SigningKey key;
  private final @Nullable TimeStampServer timeStamps;

  Cades(SigningKey key, @Nullable TimeStampServer timeStamps) {
    this.key = key;
    this.timeStamps = timeStamps;
  }

  /** How many bytes to reserve in the file before it is signed. */
  int room() {
    try {
      int room = PER_SIGNATURE + (timeStamps == null ? 0 : PER_TIME_STAMP);
      for (var certificate : key.certificates()) {
        room += certificate.getEncoded().length;
      }
      return Math.min(room, LONGEST);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }

  /** Signs; the content is not part of the result. */
  byte[] sign(byte[] content) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
              .setSignedAttributeGenerator(this::signedAttributes)
              .build(signer(), key.certificate()));
      generator.addCertificates(new JcaCertStore(key.certificates()));
      CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
      return (timeStamps == null ? signed : stamped(signed, timeStamps)).getEncoded("DER");
    } catch (OperatorCreationException | CertificateEncodingException | IOException e) {
      throw new IllegalStateException("the key can't be used", e);
    } catch (CMSException e) {
      throw new IllegalStateException("the signature can't be made", e);
    }
  }

  private ContentSigner signer() throws OperatorCreationException {
    var builder = new JcaContentSignerBuilder(key.algorithm());
    if (key.provider() != null) {
      builder.setProvider(key.provider());
    }
    return builder.build(key.key());
  }

  /** Signs the certificate too, but not the time, which the signature dictionary has. */
  private AttributeTable signedAttributes(Map<?, ?> parameters) {
    var own = new ASN1EncodableVector();
    own.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificateDigest())))));
    return new DefaultSignedAttributeTableGenerator(new AttributeTable(own))
        .getAttributes(parameters)
        .remove(CMSAttributes.signingTime);
  }

  private byte[] certificateDigest() {
    try {
      return Sha256.digest(key.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }

  private static CMSSignedData stamped(CMSSignedData signed, TimeStampServer timeStamps)
      throws IOException {
    SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
    TimeStampToken token = timeStamps.stamp(signer.getSignature());
    var attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(token.getEncoded()))));
    return CMSSignedData.replaceSigners(
        signed,
        new SignerInformationStore(
            List.of(
                SignerInformation.replaceUnsignedAttributes(
                    signer, new AttributeTable(attributes)))));
  }
}
