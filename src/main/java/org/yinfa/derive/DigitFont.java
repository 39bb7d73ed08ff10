package org.yinfa.derive;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ten digits of Noto Serif SC, ready to be embedded. OpenPDF makes the subset once, in a
 * discarded page; its objects go into each file under a fixed name.
 */
final class DigitFont {

  private static final String FILE = "NotoSerifSC-Regular.ttf";
  private static final String DIGITS = "0123456789";
  private static final PdfName KEY = new PdfName("CopyNumber");

  /** The start of a subset's name (ISO 32000-1, 9.6.4). */
  private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+");

  private final PdfDictionary font;
  private final byte[] codes;
  private final double ascent;

  DigitFont() {
    try {
      BaseFont whole = wholeFont();
      PdfReader page = new PdfReader(pageWithDigits(whole));
      font = page.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      codes = shownBytes(page);
      ascent = whole.getFontDescriptor(BaseFont.ASCENT, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From the baseline to the upper edge of the em box, for a size of one point. */
  double ascent() {
    return ascent;
  }

  /** Makes the font known to a page. */
  void addTo(PdfDictionary page, PdfReader reader) {
    PdfDictionary resources = copyOf(page.getAsDict(PdfName.RESOURCES));
    PdfDictionary fonts = copyOf(resources.getAsDict(PdfName.FONT));
    PdfName only = font.getKeys().iterator().next();
    fonts.put(KEY, transferred(font.getDirectObject(only), reader));
    resources.put(PdfName.FONT, fonts);
    page.put(PdfName.RESOURCES, resources);
  }

  /** The operators that choose the font and show a number, where the text matrix says. */
  String shown(String number, int size) {
    var hex = new StringBuilder();
    number
        .chars()
        .map(digit -> 2 * DIGITS.indexOf(digit))
        .forEach(code -> hex.append(HexFormat.of().formatHex(codes, code, code + 2)));
    return KEY + " " + size + " Tf\n<" + hex + "> Tj\n";
  }

  private static PdfDictionary copyOf(PdfDictionary dictionary) {
    PdfDictionary copy = new PdfDictionary();
    if (dictionary != null) {
      copy.putAll(dictionary);
    }
    return copy;
  }

  private static BaseFont wholeFont() throws IOException, DocumentException {
    try (InputStream file = DigitFont.class.getResourceAsStream("/fonts/" + FILE)) {
      // With FOP beside it, OpenPDF has FOP open a font named .ttf by that name, as a file.
      return BaseFont.createFont(
          FILE.replace(".ttf", ".otf"),
          BaseFont.IDENTITY_H,
          BaseFont.EMBEDDED,
          BaseFont.NOT_CACHED,
          file.readAllBytes(),
          null);
    }
  }

  private static byte[] pageWithDigits(BaseFont whole) throws DocumentException {
    var file = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, file);
    // A plain cross-reference table would have the digits of the machine's locale.
    writer.setFullCompression();
    document.open();
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setFontAndSize(whole, 1);
    content.showText(DIGITS);
    content.endText();
    document.close();
    return file.toByteArray();
  }

  private static byte[] shownBytes(PdfReader page) throws IOException {
    var parser = new PdfContentParser(new PRTokeniser(page.getPageContent(1)));
    List<PdfObject> operands = new ArrayList<>();
    while (!parser.parse(operands).isEmpty()) {
      if (operands.get(0) instanceof PdfString text) {
        return text.getOriginalBytes();
      }
    }
    throw new IllegalStateException("the page shows no text");
  }

  /** The objects of a font form a tree, so none is met twice. */
  private static PdfObject transferred(PdfObject object, PdfReader target) {
    PdfObject direct = PdfReader.getPdfObject(object);
    if (direct instanceof PRStream stream) {
      PRStream copy = new PRStream(stream, null);
      return target.addPdfObject(copy);
    }
    if (direct instanceof PdfDictionary dictionary) {
      PdfDictionary copy = new PdfDictionary();
      for (PdfName key : dictionary.getKeys()) {
        copy.put(key, transferred(dictionary.get(key), target));
      }
      return target.addPdfObject(copy);
    }
    if (direct instanceof PdfArray array) {
      PdfArray copy = new PdfArray();
      array.getElements().forEach(element -> copy.add(transferred(element, target)));
      return copy;
    }
    return direct instanceof PdfName name ? renamed(name) : direct;
  }

  private static PdfName renamed(PdfName name) {
    String renamed = SUBSET.matcher(name.toString()).replaceFirst("/NUMBER+");
    return new PdfName(renamed.substring(1));
  }
}
