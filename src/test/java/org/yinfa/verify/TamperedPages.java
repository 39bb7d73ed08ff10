package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yinfa.testkit.PdfEditor;

/** What someone may do to the pages of a file, and to the text on them. */
final class TamperedPages {

  private static final Pattern DIGIT =
      Pattern.compile("(/Fbf635178 [0-9.]+ Tf[^\\[]*\\[<)(0006|0008|0009|000B)(?=>)");

  private TamperedPages() {}

  static List<Tampered> cases() {
    return List.of(
        // text on a page
        Tampered.of(
            "a digit on a page, written anew",
            () -> PdfEditor.rewritten(Originals.PLAIN, TamperedPages::otherDigit),
            "integrity"),
        Tampered.of(
            "a digit on a page, appended",
            () -> PdfEditor.appended(Originals.PLAIN, TamperedPages::otherDigit),
            "integrity"),
        Tampered.of(
            "a digit in the file's form",
            () -> otherDigit(Originals.PLAIN).withItsOldIdentifier(),
            "integrity"),
        Tampered.of(
            "a digit and the identifier",
            () -> otherDigit(Originals.WITH_SOURCE).withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "a digit, the identifier and the release",
            () ->
                otherDigit(Originals.WITH_SOURCE)
                    .change("<yinfa:release>Yinfa test", "<yinfa:release>Yinfa 9.9.9")
                    .withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "a character moved",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .changeStream(
                        " 78\\.10199738 ",
                        data -> data.replaceFirst(" 78.10199738 ", " 88.10199738 "))
                    .withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "a page number",
            () -> otherPageNumber(Originals.PLAIN).withItsOwnIdentifier(),
            "page-numbers"),
        Tampered.of(
            "a page number, written anew",
            () ->
                PdfEditor.rewritten(
                    otherPageNumber(Originals.PLAIN).withItsOldIdentifier(), document -> {}),
            "integrity",
            "page-numbers"),
        Tampered.of(
            "what a character is copied as",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .changeStream(
                        "beginbfchar", data -> data.replaceFirst("<0003> <....>", "<0003> <4E00>"))
                    .withItsOwnIdentifier(),
            "reproduction"),
        // pages
        Tampered.of(
            "a page removed",
            () -> PdfEditor.rewritten(Originals.PLAIN, document -> document.removePage(1)),
            "integrity",
            "page-numbers"),
        Tampered.of(
            "the first page removed",
            () -> PdfEditor.rewritten(Originals.WITH_SOURCE, document -> document.removePage(0)),
            "integrity",
            "page-numbers",
            "metadata",
            "reproduction"),
        Tampered.of(
            "the last page removed",
            () -> PdfEditor.rewritten(Originals.WITH_SOURCE, document -> document.removePage(5)),
            "integrity",
            "reproduction"),
        Tampered.of(
            "a page removed by a revision",
            () -> PdfEditor.appended(Originals.PLAIN, document -> document.removePage(2)),
            "integrity",
            "page-numbers"),
        Tampered.of(
            "pages in another order",
            () -> PdfEditor.rewritten(Originals.WITH_SOURCE, TamperedPages::otherOrder),
            "integrity",
            "page-numbers",
            "reproduction"),
        Tampered.of(
            "pages in another order by a revision",
            () -> PdfEditor.appended(Originals.PLAIN, TamperedPages::otherOrder),
            "integrity",
            "page-numbers"),
        Tampered.of(
            "a blank page put in",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN,
                    document ->
                        document
                            .getPages()
                            .insertBefore(new PDPage(PDRectangle.A4), document.getPage(2))),
            "integrity",
            "page-numbers"),
        Tampered.of(
            "a page of another size",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("/MediaBox ?\\[ ?0 0 595", "/MediaBox [0 0 600")
                    .withItsOwnIdentifier(),
            "reproduction"),
        // what is not seen
        Tampered.of(
            "a font",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .changeStream(
                        "glyf",
                        data -> data.replaceFirst("(?s)(glyf.*).{64}$", "$1" + "x".repeat(64)))
                    .withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "a font, and the identifier left",
            () ->
                Forgery.of(Originals.PLAIN)
                    .changeStream(
                        "glyf",
                        data -> data.replaceFirst("(?s)(glyf.*).{64}$", "$1" + "x".repeat(64)))
                    .withItsOldIdentifier(),
            "integrity"),
        Tampered.of(
            "what a picture is said to be",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("/Alt <FEFF4E34", "/Alt <FEFF4E35")
                    .withItsOwnIdentifier(),
            "reproduction"),
        Tampered.of(
            "a tag",
            () ->
                Forgery.of(Originals.WITH_SOURCE)
                    .change("/S /Title", "/S /H1")
                    .withItsOwnIdentifier(),
            "reproduction"));
  }

  static Forgery otherDigit(byte[] pdf) {
    return Forgery.of(pdf).changeStream(DIGIT.pattern(), TamperedPages::withOtherDigit);
  }

  private static String withOtherDigit(String content) {
    Matcher digit = DIGIT.matcher(content);
    assertThat(digit.find()).isTrue();
    String other = digit.group(2).equals("0006") ? "0009" : "0006";
    return digit.replaceFirst("$1" + other);
  }

  static void otherDigit(PDDocument document) throws IOException {
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
}
