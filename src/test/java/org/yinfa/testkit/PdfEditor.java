package org.yinfa.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Files edited with a library, written anew or as a revision that is appended. */
public final class PdfEditor {

  private PdfEditor() {}

  @FunctionalInterface
  public interface Edit {
    void apply(PDDocument document) throws IOException;
  }

  public static byte[] rewritten(byte[] pdf, Edit edit) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] appended(byte[] pdf, Edit edit) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      if (out.size() <= pdf.length) {
        throw new IllegalArgumentException("nothing was appended");
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
