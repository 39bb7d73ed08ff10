package org.yinfa.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.yinfa.testkit.PdfEditor;

/** Signs files with a key of its own and another library than the program's. */
public final class TestSigner {

  private static final KeyPair KEYS = keys();
  private static final X509CertificateHolder CERTIFICATE = certificate();

  private TestSigner() {}

  static byte[] signed(byte[] pdf) {
    return signed(pdf, document -> {});
  }

  /** Signs a file and changes it in the same revision. */
  static byte[] signed(byte[] pdf, PdfEditor.Edit edit) {
    return signed(pdf, edit, document -> {});
  }

  /** Signs a file with a field that is a white rectangle on a page, counted from 1. */
  static byte[] signedOver(byte[] pdf, int page, PDRectangle place) {
    return signed(
        pdf,
        document -> {},
        document -> {
          PDAnnotationWidget widget = document.getSignatureFields().get(0).getWidgets().get(0);
          PDPage first = document.getPage(0);
          first.setAnnotations(
              first.getAnnotations().stream().filter(each -> !each.equals(widget)).toList());
          show(document, widget, page, place);
        });
  }

  /** Signs a file with a field and its widget in two objects, as some programs do. */
  static byte[] signedInTwoObjects(byte[] pdf) {
    return signed(
        pdf,
        document -> {},
        document -> {
          COSDictionary widget = document.getSignatureFields().get(0).getCOSObject();
          var field = new COSDictionary();
          for (COSName entry : List.of(COSName.FT, COSName.T, COSName.V)) {
            field.setItem(entry, widget.getItem(entry));
            widget.removeItem(entry);
          }
          var kids = new COSArray();
          kids.add(widget);
          field.setItem(COSName.KIDS, kids);
          widget.setItem(COSName.PARENT, field);
          COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
          form.getCOSArray(COSName.FIELDS).set(0, field);
        });
  }

  /** Puts an annotation on a page, counted from 1, where it hides what is below it. */
  static void show(PDDocument document, PDAnnotation annotation, int page, PDRectangle place)
      throws IOException {
    var white = new PDAppearanceStream(document);
    white.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
    try (OutputStream out = white.getStream().createOutputStream()) {
      String paint = "1 g 0 0 " + place.getWidth() + " " + place.getHeight() + " re f\n";
      out.write(paint.getBytes(StandardCharsets.US_ASCII));
    }
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(white);
    annotation.setAppearance(appearance);
    annotation.setRectangle(place);
    annotation.setPage(document.getPage(page - 1));
    annotation.getCOSObject().setNeedToBeUpdated(true);
    List<PDAnnotation> annotations = new ArrayList<>(document.getPage(page - 1).getAnnotations());
    annotations.add(annotation);
    document.getPage(page - 1).setAnnotations(annotations);
    document.getPage(page - 1).getCOSObject().setNeedToBeUpdated(true);
  }

  private static byte[] signed(byte[] pdf, PdfEditor.Edit edit, PdfEditor.Edit after) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      signature.setName("Test");
      Calendar date = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
      date.setTime(new Date(1_548_000_000_000L));
      signature.setSignDate(date);
      document.addSignature(signature, TestSigner::sign);
      after.apply(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the key to a PKCS #12 file. */
  public static void writeKeystore(Path file, char[] password) {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      Certificate[] chain = {new JcaX509CertificateConverter().getCertificate(CERTIFICATE)};
      store.setKeyEntry("key", KEYS.getPrivate(), password, chain);
      store.store(out, password);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sign(InputStream content) throws IOException {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(signer(), CERTIFICATE));
      generator.addCertificates(new JcaCertStore(List.of(CERTIFICATE)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate());
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509CertificateHolder certificate() {
    var name = new X500Name("CN=Test");
    try {
      return new JcaX509v3CertificateBuilder(
              name,
              BigInteger.ONE,
              new Date(1_500_000_000_000L),
              new Date(4_000_000_000_000L),
              name,
              KEYS.getPublic())
          .build(signer());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
