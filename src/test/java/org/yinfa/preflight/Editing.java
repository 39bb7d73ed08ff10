package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.OutputStream;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.yinfa.testkit.PdfEditor;

/** Changes finished files. */
final class Editing {

  private Editing() {}

  /** With the first match on the first page's content replaced. */
  static byte[] withContent(byte[] pdf, String pattern, String replacement) {
    return PdfEditor.rewritten(
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
    return PdfEditor.rewritten(pdf, document -> document.removePage(index));
  }

  /**
   * @param index counted from 0, of the page that the blank one comes before
   */
  static byte[] withBlankPage(byte[] pdf, int index) {
    return PdfEditor.rewritten(
        pdf,
        document ->
            document.getPages().insertBefore(new PDPage(PDRectangle.A4), document.getPage(index)));
  }

  static byte[] withoutTags(byte[] pdf) {
    return PdfEditor.rewritten(
        pdf,
        document ->
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));
  }
}
