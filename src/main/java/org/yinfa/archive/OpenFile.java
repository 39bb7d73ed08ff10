package org.yinfa.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** A file as PDFBox reads it, its pages and its metadata. For one thread. */
record OpenFile(byte[] bytes, PDDocument document, Metadata metadata, List<PrintedPage> pages)
    implements Closeable {

  /**
   * Reads all pages of a file of our own making.
   *
   * @throws IOException if the bytes are no PDF, or one that needs a password
   */
  static OpenFile open(byte[] bytes) throws IOException {
    return open(bytes, Integer.MAX_VALUE);
  }

  /**
   * Reads all pages.
   *
   * @param limit how many pages there may be
   * @throws IOException if the bytes are no PDF, or one that needs a password
   * @throws ReportRejected if there are more pages
   */
  static OpenFile open(byte[] bytes, int limit) throws IOException {
    PDDocument document = Loader.loadPDF(bytes);
    try {
      if (document.getNumberOfPages() > limit) {
        throw new ReportRejected(Problem.at("", Problem.Code.TOO_MANY_PAGES, limit));
      }
      List<PrintedPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(PageReader.read(page, pages.size() + 1));
      }
      return new OpenFile(bytes, document, Metadata.of(document), pages);
    } catch (ReportRejected rejected) {
      document.close();
      throw rejected;
    } catch (IOException | RuntimeException e) {
      document.close();
      // PDFBox lets casts and indexes fail where a hostile file isn't what it says
      throw new IOException(e);
    }
  }

  static boolean needsPassword(IOException failure) {
    return failure instanceof InvalidPasswordException;
  }

  /** What PDFBox says, on one line. */
  static String reason(IOException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  /** Every indirect object, by its number. */
  List<Numbered> objects() throws IOException {
    List<Numbered> objects = new ArrayList<>();
    for (COSObjectKey key :
        document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object != null) {
        objects.add(new Numbered(key.getNumber(), object));
      }
    }
    return objects;
  }

  record Numbered(long number, COSBase object) {}

  /** What the pages show, artifacts and white space left out. */
  String text() {
    var text = new StringBuilder();
    pages.forEach(page -> text.append(page.text()));
    return PrintedPage.withoutSpaces(text.toString());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
