package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.PdfEditor;
import org.yinfa.verify.Forgery;
import org.yinfa.verify.Originals;
import org.yinfa.verify.Tampered;

/** What someone may do to the metadata of a file, and to the report in it. */
public final class TamperedRecords {

  private static final String TITLE = "关于公布统计资料目录的通知";
  private static final String OTHER_TITLE = "关于取消统计资料目录的通知";
  private static final String ISSUER = "临澜县统计局";
  private static final String OTHER_ISSUER = "临澜县财政局";

  private TamperedRecords() {}

  public static List<Tampered> cases() {
    return List.of(
        // metadata
        Tampered.of(
            "the title in XMP",
            () -> Forgery.of(Originals.PLAIN).changeText(TITLE, OTHER_TITLE).withItsOldIdentifier(),
            "integrity",
            "metadata"),
        Tampered.of(
            "the title in XMP and the identifier",
            () -> Forgery.of(Originals.PLAIN).changeText(TITLE, OTHER_TITLE).withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the title in Info",
            () ->
                Forgery.of(Originals.PLAIN).changeString(TITLE, OTHER_TITLE).withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the title in both",
            () ->
                Forgery.of(Originals.PLAIN)
                    .changeText(TITLE, OTHER_TITLE)
                    .changeString(TITLE, OTHER_TITLE)
                    .withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the title by a revision",
            () ->
                PdfEditor.appended(
                    Originals.PLAIN,
                    document -> document.getDocumentInformation().setTitle(OTHER_TITLE)),
            "integrity",
            "metadata"),
        Tampered.of(
            "the issuer in both",
            () ->
                Forgery.of(Originals.PLAIN)
                    .changeText(ISSUER, OTHER_ISSUER)
                    .changeString(ISSUER, OTHER_ISSUER)
                    .withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the number",
            () ->
                Forgery.of(Originals.PLAIN)
                    .changeText("〔2019〕4号", "〔2019〕5号")
                    .withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the date in XMP",
            () ->
                Forgery.of(Originals.PLAIN)
                    .change("CreateDate>2019-01-16", "CreateDate>2019-01-06")
                    .withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "the date in both",
            () ->
                Forgery.of(Originals.PLAIN)
                    .change("CreateDate>2019-01-16", "CreateDate>2019-01-06")
                    .change("CreationDate \\(D:20190116", "CreationDate (D:20190106")
                    .withItsOwnIdentifier(),
            "metadata"),
        Tampered.of(
            "what is printed",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("<yinfa:printed>title", "<yinfa:printed>tit")
                    .withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "XMP taken away",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN, document -> document.getDocumentCatalog().setMetadata(null)),
            "metadata"),
        // the report inside
        Tampered.of(
            "the report swapped",
            () -> otherSource().withItsOldIdentifier(),
            "integrity",
            "source",
            "reproduction"),
        Tampered.of(
            "the report swapped and the identifier",
            () -> otherSource().withItsOwnIdentifier(),
            "source",
            "reproduction"),
        Tampered.of(
            "the report swapped, its digest and the identifier",
            TamperedRecords::otherSourceWithDigest,
            "reproduction"),
        Tampered.of(
            "the report is no report",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("\"template\"", "\"tempalte\"")
                    .withItsOwnIdentifier(),
            "source",
            "reproduction"),
        Tampered.of(
            "the report taken away",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("/Type /Filespec", "/Type /Nothing")
                    .change("/EF << /F ", "/XX << /F ")
                    .withItsOwnIdentifier(),
            "source"));
  }

  private static Forgery otherSource() {
    return Forgery.of(Originals.WITH_SOURCE)
        .change("\"date\": ?\"2019-01-16\"", "\"date\": \"2019-01-17\"");
  }

  private static byte[] otherSourceWithDigest() {
    byte[] json =
        new String(Originals.JSON, UTF_8)
            .replaceFirst("\"date\": ?\"2019-01-16\"", "\"date\": \"2019-01-17\"")
            .getBytes(UTF_8);
    return otherSource()
        .change(Sha256.hex(Originals.JSON), Sha256.hex(json))
        .withItsOwnIdentifier();
  }
}
