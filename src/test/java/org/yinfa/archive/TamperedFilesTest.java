package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.generation.Documents;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;

/** Files that were tampered with are found out, and what was done is named by the right checks. */
class TamperedFilesTest {

  private static final byte[] JSON = Documents.sample("official-document/landscape-attachment");
  private static final byte[] PLAIN = Verifying.issued(JSON, Profile.PDFA_2A);
  private static final byte[] WITH_SOURCE = Verifying.issued(JSON, Profile.PDFA_3A);
  private static final byte[] SIGNED = TestSigner.signed(PLAIN);

  private static final String TITLE = "关于公布统计资料目录的通知";
  private static final String OTHER_TITLE = "关于取消统计资料目录的通知";
  private static final String ISSUER = "临澜县统计局";
  private static final String OTHER_ISSUER = "临澜县财政局";

  private static final Map<String, Tampered> CASES = new LinkedHashMap<>();

  private record Tampered(Supplier<byte[]> file, Set<String> failed) {}

  private static void tampered(String how, Supplier<byte[]> file, String... failed) {
    CASES.put(how, new Tampered(file, Set.of(failed)));
  }

  static {
    // text on a page
    tampered(
        "a digit on a page, written anew",
        () -> Edits.rewritten(PLAIN, TamperedFilesTest::otherDigit),
        "integrity");
    tampered(
        "a digit on a page, appended",
        () -> Edits.appended(PLAIN, TamperedFilesTest::otherDigit),
        "integrity");
    tampered(
        "a digit in the file's form", () -> otherDigit(PLAIN).withItsOldIdentifier(), "integrity");
    tampered(
        "a digit and the identifier",
        () -> otherDigit(WITH_SOURCE).withItsOwnIdentifier(),
        "reproduction");
    tampered(
        "a digit, the identifier and the release",
        () ->
            otherDigit(WITH_SOURCE)
                .change("<yinfa:release>Yinfa test", "<yinfa:release>Yinfa 9.9.9")
                .withItsOwnIdentifier(),
        "reproduction");
    tampered(
        "a character moved",
        () ->
            Forgery.of(WITH_SOURCE)
                .changeStream(
                    " 78\\.10199738 ", data -> data.replaceFirst(" 78.10199738 ", " 88.10199738 "))
                .withItsOwnIdentifier(),
        "reproduction");
    tampered("a page number", () -> otherPageNumber(PLAIN).withItsOwnIdentifier(), "page-numbers");
    tampered(
        "a page number, written anew",
        () -> Edits.rewritten(otherPageNumber(PLAIN).withItsOldIdentifier(), document -> {}),
        "integrity",
        "page-numbers");
    tampered(
        "what a character is copied as",
        () ->
            Forgery.of(WITH_SOURCE)
                .changeStream(
                    "beginbfchar", data -> data.replaceFirst("<0003> <....>", "<0003> <4E00>"))
                .withItsOwnIdentifier(),
        "reproduction");
    // pages
    tampered(
        "a page removed",
        () -> Edits.rewritten(PLAIN, document -> document.removePage(1)),
        "integrity",
        "page-numbers");
    tampered(
        "the first page removed",
        () -> Edits.rewritten(WITH_SOURCE, document -> document.removePage(0)),
        "integrity",
        "page-numbers",
        "metadata",
        "reproduction");
    tampered(
        "the last page removed",
        () -> Edits.rewritten(WITH_SOURCE, document -> document.removePage(5)),
        "integrity",
        "reproduction");
    tampered(
        "a page removed by a revision",
        () -> Edits.appended(PLAIN, document -> document.removePage(2)),
        "integrity",
        "page-numbers");
    tampered(
        "pages in another order",
        () -> Edits.rewritten(WITH_SOURCE, TamperedFilesTest::otherOrder),
        "integrity",
        "page-numbers",
        "reproduction");
    tampered(
        "pages in another order by a revision",
        () -> Edits.appended(PLAIN, TamperedFilesTest::otherOrder),
        "integrity",
        "page-numbers");
    tampered(
        "a blank page put in",
        () ->
            Edits.rewritten(
                PLAIN,
                document ->
                    document
                        .getPages()
                        .insertBefore(new PDPage(PDRectangle.A4), document.getPage(2))),
        "integrity",
        "page-numbers");
    tampered(
        "a page of another size",
        () ->
            Forgery.of(WITH_SOURCE)
                .change("/MediaBox ?\\[ ?0 0 595", "/MediaBox [0 0 600")
                .withItsOwnIdentifier(),
        "reproduction");
    // metadata
    tampered(
        "the title in XMP",
        () -> Forgery.of(PLAIN).changeText(TITLE, OTHER_TITLE).withItsOldIdentifier(),
        "integrity",
        "metadata");
    tampered(
        "the title in XMP and the identifier",
        () -> Forgery.of(PLAIN).changeText(TITLE, OTHER_TITLE).withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the title in Info",
        () -> Forgery.of(PLAIN).changeString(TITLE, OTHER_TITLE).withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the title in both",
        () ->
            Forgery.of(PLAIN)
                .changeText(TITLE, OTHER_TITLE)
                .changeString(TITLE, OTHER_TITLE)
                .withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the title by a revision",
        () ->
            Edits.appended(
                PLAIN, document -> document.getDocumentInformation().setTitle(OTHER_TITLE)),
        "integrity",
        "metadata");
    tampered(
        "the issuer in both",
        () ->
            Forgery.of(PLAIN)
                .changeText(ISSUER, OTHER_ISSUER)
                .changeString(ISSUER, OTHER_ISSUER)
                .withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the number",
        () -> Forgery.of(PLAIN).changeText("〔2019〕4号", "〔2019〕5号").withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the date in XMP",
        () ->
            Forgery.of(PLAIN)
                .change("CreateDate>2019-01-16", "CreateDate>2019-01-06")
                .withItsOwnIdentifier(),
        "metadata");
    tampered(
        "the date in both",
        () ->
            Forgery.of(PLAIN)
                .change("CreateDate>2019-01-16", "CreateDate>2019-01-06")
                .change("CreationDate \\(D:20190116", "CreationDate (D:20190106")
                .withItsOwnIdentifier(),
        "metadata");
    tampered(
        "what is printed",
        () ->
            Forgery.of(WITH_SOURCE)
                .change("<yinfa:printed>title", "<yinfa:printed>tit")
                .withItsOwnIdentifier(),
        "reproduction");
    tampered(
        "XMP taken away",
        () -> Edits.rewritten(PLAIN, document -> document.getDocumentCatalog().setMetadata(null)),
        "metadata");
    // the report inside
    tampered(
        "the report swapped",
        () -> otherSource().withItsOldIdentifier(),
        "integrity",
        "source",
        "reproduction");
    tampered(
        "the report swapped and the identifier",
        () -> otherSource().withItsOwnIdentifier(),
        "source",
        "reproduction");
    tampered(
        "the report swapped, its digest and the identifier",
        TamperedFilesTest::otherSourceWithDigest,
        "reproduction");
    tampered(
        "the report is no report",
        () -> Forgery.of(WITH_SOURCE).change("\"template\"", "\"tempalte\"").withItsOwnIdentifier(),
        "source",
        "reproduction");
    tampered(
        "the report taken away",
        () ->
            Forgery.of(WITH_SOURCE)
                .change("/Type /Filespec", "/Type /Nothing")
                .change("/EF << /F ", "/XX << /F ")
                .withItsOwnIdentifier(),
        "source");
    // what acts
    tampered(
        "a script at opening",
        () ->
            Edits.rewritten(
                PLAIN,
                document ->
                    document
                        .getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        "active-content",
        "integrity");
    tampered(
        "a script at opening by a revision",
        () ->
            Edits.appended(
                PLAIN,
                document ->
                    document
                        .getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        "active-content",
        "integrity");
    tampered(
        "a script in the file's form",
        () ->
            Forgery.of(PLAIN)
                .change(
                    "/Type /Catalog",
                    "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")
                .withItsOwnIdentifier(),
        "active-content");
    tampered(
        "a script of a page",
        () -> Edits.rewritten(PLAIN, TamperedFilesTest::pageScript),
        "active-content",
        "integrity");
    tampered(
        "a program to start",
        () -> Edits.rewritten(PLAIN, document -> link(document, new PDActionLaunch())),
        "active-content",
        "integrity");
    tampered(
        "an address to open",
        () -> Edits.appended(PLAIN, TamperedFilesTest::address),
        "active-content",
        "integrity");
    tampered(
        "a note",
        () -> Edits.appended(PLAIN, document -> annotate(document, new PDAnnotationText())),
        "active-content",
        "integrity");
    tampered(
        "a stamp",
        () -> Edits.rewritten(PLAIN, document -> annotate(document, new PDAnnotationRubberStamp())),
        "active-content",
        "integrity");
    tampered(
        "a file on a page",
        () -> Edits.rewritten(PLAIN, document -> annotate(document, fileOnPage(document))),
        "active-content",
        "attachments",
        "integrity");
    tampered(
        "a file attached",
        () -> Edits.rewritten(PLAIN, document -> attach(document, "tool.exe")),
        "attachments",
        "integrity");
    tampered(
        "a file attached by a revision",
        () -> Edits.appended(PLAIN, document -> attach(document, "tool.exe")),
        "attachments",
        "integrity");
    // the file
    tampered("a password to open it", () -> encrypted("secret"), "encryption");
    tampered("a password to change it", () -> encrypted(""), "encryption", "integrity");
    tampered("bytes at the end", () -> joined(PLAIN, "garbage".getBytes(UTF_8)), "integrity");
    tampered(
        "another file at the end",
        () -> joined(PLAIN, Verifying.issued(Documents.sample("minimal"), Profile.PDFA_2A)),
        "integrity");
    tampered("bytes at the start", () -> joined("garbage\n".getBytes(UTF_8), PLAIN), "integrity");
    tampered(
        "cut in the middle", () -> Arrays.copyOf(PLAIN, PLAIN.length / 2), "integrity", "readable");
    tampered("cut at the end", () -> Arrays.copyOf(PLAIN, PLAIN.length - 12), "integrity");
    tampered("cut at the start", () -> Arrays.copyOf(PLAIN, 64), "integrity", "readable");
    tampered("the identifier", () -> replaced(PLAIN, "/ID \\[<..", "/ID [<00"), "integrity");
    tampered(
        "the table",
        () -> replaced(PLAIN, "\n[0-9]{10} 00000 n \ntrailer", "\n0000000015 00000 n \ntrailer"),
        "integrity");
    tampered(
        "a revision of nothing",
        () -> Edits.appended(PLAIN, document -> document.getDocumentCatalog().setLanguage("zh")),
        "integrity");
    // what is not seen
    tampered(
        "a font",
        () ->
            Forgery.of(WITH_SOURCE)
                .changeStream(
                    "glyf", data -> data.replaceFirst("(?s)(glyf.*).{64}$", "$1" + "x".repeat(64)))
                .withItsOwnIdentifier(),
        "reproduction");
    tampered(
        "a font, and the identifier left",
        () ->
            Forgery.of(PLAIN)
                .changeStream(
                    "glyf", data -> data.replaceFirst("(?s)(glyf.*).{64}$", "$1" + "x".repeat(64)))
                .withItsOldIdentifier(),
        "integrity");
    tampered(
        "what a picture is said to be",
        () ->
            Forgery.of(WITH_SOURCE)
                .change("/Alt <FEFF4E34", "/Alt <FEFF4E35")
                .withItsOwnIdentifier(),
        "reproduction");
    tampered(
        "a tag",
        () -> Forgery.of(WITH_SOURCE).change("/S /Title", "/S /H1").withItsOwnIdentifier(),
        "reproduction");
    // signatures
    tampered(
        "a byte under a signature",
        () -> replaced(SIGNED, "CreateDate>2019-01-16", "CreateDate>2019-01-06"),
        "integrity",
        "metadata",
        "signatures");
    tampered(
        "a note after a signature",
        () -> Edits.appended(SIGNED, document -> annotate(document, new PDAnnotationText())),
        "active-content",
        "integrity",
        "signatures");
    tampered(
        "a page changed by a signature's revision",
        () -> TestSigner.signed(PLAIN, TamperedFilesTest::otherDigit),
        "integrity");
    tampered("a signature of another file", TamperedFilesTest::otherSignature, "signatures");
    tampered(
        "a signature of a part",
        () -> replaced(SIGNED, "/ByteRange \\[0 [0-9]", "/ByteRange [9 9"),
        "signatures");
    tampered(
        "a signature emptied by a revision",
        () -> Edits.appended(SIGNED, TamperedFilesTest::emptyField),
        "integrity",
        "signatures");
    tampered(
        "a signature emptied, written anew",
        () -> Edits.rewritten(SIGNED, TamperedFilesTest::emptyField),
        "integrity",
        "signatures");
    tampered(
        "a signature stripped, its field left",
        () ->
            Edits.rewritten(
                SIGNED,
                document ->
                    document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM)),
        "integrity",
        "signatures");
    tampered(
        "bytes after a signature",
        () -> joined(SIGNED, "garbage".getBytes(UTF_8)),
        "integrity",
        "signatures");
  }

  static Set<String> cases() {
    return CASES.keySet();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundOutByTheRightChecks(String how) {
    Tampered tampered = CASES.get(how);

    Verification verification = Verifying.QUICK.verify(tampered.file().get(), null);

    assertThat(failed(verification)).as("%s", verification).isEqualTo(tampered.failed());
  }

  @Test
  void signedFileIsGenuine() {
    Verification verification = Verifying.QUICK.verify(SIGNED, JSON);

    assertThat(failed(verification)).isEmpty();
    assertThat(verification.check("signatures").orElseThrow().reason())
        .isEqualTo(Finding.of("signatures.valid", 1, "CN=Test"));
    assertThat(verification.check("reproduction").orElseThrow().reason())
        .isEqualTo(Finding.of("reproduction.bytes"));
  }

  @Test
  void fileSignedTwiceIsGenuine() {
    assertThat(failed(Verifying.QUICK.verify(TestSigner.signed(SIGNED), JSON))).isEmpty();
  }

  @Test
  void wrongReportIsNotThatOfTheFile() {
    byte[] other = new String(JSON, UTF_8).replace("2019-01-16", "2019-01-17").getBytes(UTF_8);

    Verification verification = Verifying.QUICK.verify(PLAIN, other);

    assertThat(failed(verification)).containsExactlyInAnyOrder("source", "reproduction");
  }

  @Test
  void changedDigitIsNamedByItsPage() {
    byte[] forged = otherDigit(WITH_SOURCE).withItsOwnIdentifier();

    Check check = Verifying.QUICK.verify(forged, null).check("reproduction").orElseThrow();

    assertThat(check.findings().get(0).code()).isEqualTo("reproduction.text-differs");
    assertThat(check.findings().get(0).page()).isPositive();
  }

  @Test
  void missingPageIsNamed() {
    byte[] cut = Edits.rewritten(WITH_SOURCE, document -> document.removePage(3));

    Check check = Verifying.QUICK.verify(cut, null).check("reproduction").orElseThrow();

    assertThat(check.findings()).contains(Finding.onPage(4, "reproduction.page-missing", 4));
  }

  @Test
  void fileOfAnotherReleaseIsComparedByItsTextAndPlaces() {
    byte[] older =
        Forgery.of(WITH_SOURCE)
            .change("<yinfa:release>Yinfa test", "<yinfa:release>Yinfa 0.0.1")
            .withItsOwnIdentifier();

    Check check = Verifying.QUICK.verify(older, null).check("reproduction").orElseThrow();

    assertThat(check)
        .isEqualTo(
            Check.passed(
                "reproduction", "reproduction.text", "Yinfa 0.0.1", Documents.fonts().digest()));
  }

  private static Set<String> failed(Verification verification) {
    return verification.checks().stream()
        .filter(check -> check.verdict() == Verdict.FAILED)
        .map(Check::id)
        .collect(Collectors.toSet());
  }

  private static final Pattern DIGIT =
      Pattern.compile("(/Fbf635178 [0-9.]+ Tf[^\\[]*\\[<)(0006|0008|0009|000B)(?=>)");

  private static Forgery otherDigit(byte[] pdf) {
    return Forgery.of(pdf).changeStream(DIGIT.pattern(), TamperedFilesTest::withOtherDigit);
  }

  private static String withOtherDigit(String content) {
    Matcher digit = DIGIT.matcher(content);
    assertThat(digit.find()).isTrue();
    String other = digit.group(2).equals("0006") ? "0009" : "0006";
    return digit.replaceFirst("$1" + other);
  }

  private static void otherDigit(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      COSStream stream = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
      String content = new String(stream.createInputStream().readAllBytes(), ISO_8859_1);
      if (DIGIT.matcher(content).find()) {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(withOtherDigit(content).getBytes(ISO_8859_1));
        }
        return;
      }
    }
    throw new IllegalStateException("no digit");
  }

  private static Forgery otherPageNumber(byte[] pdf) {
    return Forgery.of(pdf)
        .changeStream(
            "half 14 Tf", data -> data.replaceFirst("(?s)(half 14 Tf.*?\\[<)0004>", "$10005>"));
  }

  private static void otherOrder(PDDocument document) {
    PDPage page = document.getPage(4);
    document.removePage(page);
    document.getPages().insertBefore(page, document.getPage(1));
  }

  private static Forgery otherSource() {
    return Forgery.of(WITH_SOURCE).change("\"date\": ?\"2019-01-16\"", "\"date\": \"2019-01-17\"");
  }

  private static byte[] otherSourceWithDigest() {
    byte[] json =
        new String(JSON, UTF_8)
            .replaceFirst("\"date\": ?\"2019-01-16\"", "\"date\": \"2019-01-17\"")
            .getBytes(UTF_8);
    return otherSource().change(Sha256.hex(JSON), Sha256.hex(json)).withItsOwnIdentifier();
  }

  private static void pageScript(PDDocument document) {
    var actions = new PDPageAdditionalActions();
    actions.setO(new PDActionJavaScript("app.alert(1)"));
    document.getPage(0).setActions(actions);
  }

  private static void address(PDDocument document) throws IOException {
    var action = new PDActionURI();
    action.setURI("https://example.org/");
    link(document, action);
  }

  private static void link(PDDocument document, PDAction action) throws IOException {
    var link = new PDAnnotationLink();
    link.setAction(action);
    annotate(document, link);
  }

  private static void annotate(PDDocument document, PDAnnotation annotation) throws IOException {
    annotation.setRectangle(new PDRectangle(100, 100, 50, 50));
    List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
    annotations.add(annotation);
    document.getPage(0).setAnnotations(annotations);
  }

  private static PDAnnotation fileOnPage(PDDocument document) throws IOException {
    var annotation = new PDAnnotationFileAttachment();
    annotation.setFile(file(document, "tool.exe"));
    return annotation;
  }

  private static PDComplexFileSpecification file(PDDocument document, String name)
      throws IOException {
    var specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream("MZ".getBytes(UTF_8))));
    return specification;
  }

  private static void attach(PDDocument document, String name) throws IOException {
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file(document, name)));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private static byte[] encrypted(String password) {
    return Edits.rewritten(
        PLAIN,
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
    return replaced(SIGNED, contents.pattern(), "/Contents <" + found.group(1) + ">");
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
