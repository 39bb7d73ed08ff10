package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.PdfEditor;

/** What someone may do to the bytes of a file and to its signatures. */
final class TamperedBytes {

  private TamperedBytes() {}

  static List<Tampered> cases() {
    return List.of(
        // the file
        Tampered.of("a password to open it", () -> encrypted("secret"), "encryption"),
        Tampered.of("a password to change it", () -> encrypted(""), "encryption", "integrity"),
        Tampered.of(
            "bytes at the end",
            () -> joined(Originals.PLAIN, "garbage".getBytes(UTF_8)),
            "integrity"),
        Tampered.of(
            "another file at the end",
            () ->
                joined(
                    Originals.PLAIN,
                    Verifying.issued(Documents.sample("minimal"), Profile.PDFA_2A)),
            "integrity"),
        Tampered.of(
            "bytes at the start",
            () -> joined("garbage\n".getBytes(UTF_8), Originals.PLAIN),
            "integrity"),
        Tampered.of(
            "cut in the middle",
            () -> Arrays.copyOf(Originals.PLAIN, Originals.PLAIN.length / 2),
            "integrity",
            "readable"),
        Tampered.of(
            "cut at the end",
            () -> Arrays.copyOf(Originals.PLAIN, Originals.PLAIN.length - 12),
            "integrity"),
        Tampered.of(
            "cut at the start", () -> Arrays.copyOf(Originals.PLAIN, 64), "integrity", "readable"),
        Tampered.of(
            "the identifier",
            () -> replaced(Originals.PLAIN, "/ID \\[<..", "/ID [<00"),
            "integrity"),
        Tampered.of(
            "the table",
            () ->
                replaced(
                    Originals.PLAIN,
                    "\n[0-9]{10} 00000 n \ntrailer",
                    "\n0000000015 00000 n \ntrailer"),
            "integrity"),
        Tampered.of(
            "a revision of nothing",
            () ->
                PdfEditor.appended(
                    Originals.PLAIN, document -> document.getDocumentCatalog().setLanguage("zh")),
            "integrity"),
        // signatures
        Tampered.of(
            "a byte under a signature",
            () -> replaced(Originals.SIGNED, "CreateDate>2019-01-16", "CreateDate>2019-01-06"),
            "integrity",
            "metadata",
            "signatures"),
        Tampered.of(
            "a note after a signature",
            () ->
                PdfEditor.appended(
                    Originals.SIGNED,
                    document -> TamperedContents.annotate(document, new PDAnnotationText())),
            "active-content",
            "integrity",
            "signatures"),
        Tampered.of(
            "a page changed by a signature's revision",
            () -> TestSigner.signed(Originals.PLAIN, TamperedPages::otherDigit),
            "integrity"),
        Tampered.of(
            "figures hidden by a signature's field",
            () -> TestSigner.signedOver(Originals.PLAIN, 2, new PDRectangle(80, 400, 400, 100)),
            "integrity"),
        Tampered.of(
            "figures hidden by a link that a signature's revision brings",
            () ->
                TestSigner.signed(
                    Originals.PLAIN,
                    document ->
                        TestSigner.show(
                            document,
                            new PDAnnotationLink(),
                            2,
                            new PDRectangle(80, 400, 400, 100))),
            "integrity"),
        Tampered.of("a signature of another file", TamperedBytes::otherSignature, "signatures"),
        Tampered.of(
            "a signature of a part",
            () -> replaced(Originals.SIGNED, "/ByteRange \\[0 [0-9]", "/ByteRange [9 9"),
            "signatures"),
        Tampered.of(
            "a signature emptied by a revision",
            () -> PdfEditor.appended(Originals.SIGNED, TamperedBytes::emptyField),
            "integrity",
            "signatures"),
        Tampered.of(
            "a signature emptied, written anew",
            () -> PdfEditor.rewritten(Originals.SIGNED, TamperedBytes::emptyField),
            "integrity",
            "signatures"),
        Tampered.of(
            "a signature stripped, its field left",
            () ->
                PdfEditor.rewritten(
                    Originals.SIGNED,
                    document ->
                        document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM)),
            "integrity",
            "signatures"),
        Tampered.of(
            "bytes after a signature",
            () -> joined(Originals.SIGNED, "garbage".getBytes(UTF_8)),
            "integrity",
            "signatures"));
  }

  private static byte[] encrypted(String password) {
    return PdfEditor.rewritten(
        Originals.PLAIN,
        document -> {
          var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(256);
          document.protect(policy);
        });
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] file, String pattern, String replacement) {
    String text = new String(file, ISO_8859_1);
    String changed = text.replaceFirst(pattern, replacement);
    assertThat(changed).isNotEqualTo(text).hasSameSizeAs(text);
    return changed.getBytes(ISO_8859_1);
  }

  private static byte[] otherSignature() {
    byte[] other =
        TestSigner.signed(Verifying.issued(Documents.sample("minimal"), Profile.PDFA_2A));
    Pattern contents = Pattern.compile("/Contents <([0-9A-F]{200,})>");
    Matcher found = contents.matcher(new String(other, ISO_8859_1));
    assertThat(found.find()).isTrue();
    return replaced(Originals.SIGNED, contents.pattern(), "/Contents <" + found.group(1) + ">");
  }

  private static void emptyField(PDDocument document) {
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form.getCOSArray(COSName.FIELDS);
    COSDictionary field = (COSDictionary) fields.getObject(0);
    field.removeItem(COSName.V);
    field.setItem(COSName.T, new COSString("Signature1"));
  }
}
