package org.yinfa.derive;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yinfa.pdf.IntactPdf;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Sha256;

/**
 * A PDF with A4 pages, open to be changed and written once as a file derived from it. Objects are
 * changed in place and not through the pages of {@link PdfStamper}, which numbers them in an order
 * that differs from run to run.
 */
final class DerivablePdf {

  private final byte[] bytes;
  private final String producer;
  private final PdfReader reader;
  private final List<PageBox> boxes = new ArrayList<>();

  private DerivablePdf(byte[] bytes, String producer, PdfReader reader) {
    this.bytes = bytes;
    this.producer = producer;
    this.reader = reader;
  }

  static DerivablePdf open(byte[] bytes, Limits limits, String producer) {
    return IntactPdf.open(
        bytes,
        limits,
        reader -> {
          var pdf = new DerivablePdf(bytes, producer, reader);
          pdf.requireA4();
          return pdf;
        });
  }

  private void requireA4() {
    for (int page = 1; page <= pages(); page++) {
      PageBox box =
          PageBox.of(
              reader.getPageSize(page), reader.getCropBox(page), reader.getPageRotation(page));
      if (!box.isA4() || page(page).contains(PdfName.USERUNIT)) {
        Rectangle size = reader.getPageSizeWithRotation(page);
        throw new Rejected(
            Problem.at(
                "",
                DeriveProblem.NOT_A4,
                page,
                Math.round(size.getWidth() / PageBox.MILLIMETRE),
                Math.round(size.getHeight() / PageBox.MILLIMETRE)));
      }
      boxes.add(box);
    }
  }

  int pages() {
    return reader.getNumberOfPages();
  }

  /** A page by its number from 1, with what it inherits. */
  PdfDictionary page(int number) {
    return reader.getPageN(number);
  }

  PageBox box(int number) {
    return boxes.get(number - 1);
  }

  PdfReader reader() {
    return reader;
  }

  PdfDictionary catalog() {
    return reader.getCatalog();
  }

  /** The content streams of a page, in order. */
  List<PdfObject> contents(int number) {
    PdfObject content = page(number).get(PdfName.CONTENTS);
    if (page(number).getDirectObject(PdfName.CONTENTS) instanceof PdfArray several) {
      return several.getElements();
    }
    return content == null ? List.of() : List.of(content);
  }

  /** Adds a stream of drawing operators. */
  PdfIndirectReference addContent(String operators) {
    return reader.addPdfObject(new PRStream(reader, operators.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Writes the file as it is now, with the mark in its title to tell it from its source. */
  byte[] derived(String mark) {
    PdfDictionary information = reader.getTrailer().getAsDict(PdfName.INFO);
    String title = text(information, PdfName.TITLE);
    String marked = title == null ? mark : title + "（" + mark + "）";
    Map<String, @Nullable String> changed = new HashMap<>();
    changed.put("Title", marked);
    changed.put("Producer", producer);
    // null takes the entry out, where OpenPDF would put the time of day
    changed.put("ModDate", text(information, PdfName.MODDATE));

    // The claims of PDF/A and PDF/UA stand in the metadata, and nowhere else.
    catalog().remove(PdfName.METADATA);
    reader.removeUnusedObjects();
    var file = new ByteArrayOutputStream(bytes.length + 65_536);
    try {
      PdfStamper stamper = new PdfStamper(reader, file);
      // A plain cross-reference table would have the digits of the machine's locale.
      stamper.setFullCompression();
      stamper.setInfoDictionary(changed);
      byte[] id = identifier(marked);
      stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
      stamper.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
    return file.toByteArray();
  }

  private static @Nullable String text(@Nullable PdfDictionary information, PdfName key) {
    PdfString value = information == null ? null : information.getAsString(key);
    return value == null ? null : value.toUnicodeString();
  }

  /** Derived from everything that determines the file: its source, its kind and the program. */
  private byte[] identifier(String title) {
    return Sha256.digest(
        bytes, title.getBytes(StandardCharsets.UTF_8), producer.getBytes(StandardCharsets.UTF_8));
  }
}
