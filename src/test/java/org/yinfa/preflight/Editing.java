package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Changes finished files. */
final class Editing {

  private Editing() {}

  /** With the first match on the first page's content replaced. */
  static byte[] withContent(byte[] pdf, String pattern, String replacement) {
    return edited(
        pdf,
        document -> {
          PDPage page = document.getPage(0);
          String content = new String(page.getContents().readAllBytes(), ISO_8859_1);
          String changed = Pattern.compile(pattern).matcher(content).replaceFirst(replacement);
          if (changed.equals(content)) {
            throw new IllegalArgumentException("nothing on the page matches " + pattern);
          }
          var stream = new PDStream(document);
          try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(ISO_8859_1));
          }
          page.setContents(stream);
        });
  }

  /**
   * @param index counted from 0
   */
  static byte[] withoutPage(byte[] pdf, int index) {
    return edited(pdf, document -> document.removePage(index));
  }

  /**
   * @param index counted from 0, of the page that the blank one comes before
   */
  static byte[] withBlankPage(byte[] pdf, int index) {
    return edited(
        pdf,
        document ->
            document.getPages().insertBefore(new PDPage(PDRectangle.A4), document.getPage(index)));
  }

  static byte[] withoutTags(byte[] pdf) {
    return edited(
        pdf,
        document ->
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));
  }

  private static byte[] edited(byte[] pdf, Edit edit) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Edit {
    void apply(PDDocument document) throws IOException;
  }
}
