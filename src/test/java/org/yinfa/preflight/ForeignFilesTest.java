package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.Test;
import org.yinfa.verdict.LayoutReport;

/** Files of other programs are measured too, whatever they are made like. */
class ForeignFilesTest {

  @Test
  void aFontNeedNotHaveAName() throws IOException {
    assertThat(measure("BT /F1 16 Tf 100 700 Td (a) Tj ET").pages()).isEqualTo(1);
  }

  @Test
  void markedContentMayEndMoreOftenThanItBegins() throws IOException {
    assertThat(measure("EMC EMC BT /F1 16 Tf 100 700 Td (a) Tj ET").pages()).isEqualTo(1);
  }

  @Test
  void aPageNumberOfManyDigitsIsNoNumber() throws IOException {
    String digits = "9".repeat(40);
    String dash = "\\227";

    LayoutReport certificate =
        measure(
            "BT /F2 16 Tf 100 700 Td (a) Tj ET /Artifact BMC BT /F2 14 Tf 100 60 Td (%s) Tj ET EMC"
                .formatted(dash + digits + dash));

    assertThat(certificate.in(Locale.ENGLISH).findings())
        .anyMatch(finding -> finding.measured().contains(digits));
  }

  private static LayoutReport measure(String content) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content.getBytes(US_ASCII));
      }
      page.setContents(stream);
      page.setResources(new PDResources());
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts(document));
      var file = new ByteArrayOutputStream();
      document.save(file);
      return Printing.measured(file.toByteArray());
    }
  }

  /** F1 is a Type 3 font as programs write it: its name is optional (ISO 32000-1, table 112). */
  private static COSDictionary fonts(PDDocument document) throws IOException {
    COSStream glyph = document.getDocument().createCOSStream();
    try (OutputStream out = glyph.createOutputStream()) {
      out.write("500 0 0 0 400 400 d1 0 0 400 400 re f".getBytes(US_ASCII));
    }
    var glyphs = new COSDictionary();
    var differences = new COSArray();
    var widths = new COSArray();
    differences.add(COSInteger.ZERO);
    for (int code = 0; code < 256; code++) {
      COSName name = COSName.getPDFName(WinAnsiEncoding.INSTANCE.getName(code));
      differences.add(name);
      glyphs.setItem(name, glyph);
      widths.add(COSInteger.get(500));
    }
    var encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 500, 500).getCOSArray());
    font.setItem(COSName.FONT_MATRIX, matrix());
    font.setItem(COSName.getPDFName("CharProcs"), glyphs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, 255);
    font.setItem(COSName.WIDTHS, widths);
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    fonts.setItem(
        COSName.getPDFName("F2"),
        new PDType1Font(Standard14Fonts.FontName.HELVETICA).getCOSObject());
    return fonts;
  }

  private static COSArray matrix() {
    var matrix = new COSArray();
    for (float each : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(each));
    }
    return matrix;
  }
}
