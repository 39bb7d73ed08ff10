package org.yinfa.verify.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yinfa.report.LimitProblem;
import org.yinfa.report.Problem;
import org.yinfa.report.Rejected;

/**
 * A file as PDFBox reads it, its pages and its metadata. For one thread.
 *
 * @param allowance what its checks may still take
 */
public record OpenFile(
    byte[] bytes,
    PDDocument document,
    Metadata metadata,
    List<PrintedPage> pages,
    Allowance allowance)
    implements Closeable {

  /**
   * Measures all streams and reads all pages.
   *
   * @throws IOException if the bytes are no PDF, or one that needs a password
   * @throws Rejected if the file takes more than is allowed
   */
  public static OpenFile open(byte[] bytes, Allowance allowance) throws IOException {
    PDDocument document = MeasuredDocument.load(bytes, allowance);
    try {
      return guarded(() -> read(bytes, document, allowance));
    } catch (Rejected | IOException e) {
      document.close();
      throw e;
    }
  }

  private static OpenFile read(byte[] bytes, PDDocument document, Allowance allowance)
      throws IOException {
    measureStreams(document);
    int limit = allowance.limits().pages();
    if (document.getNumberOfPages() > limit) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_MANY_PAGES, limit));
    }
    List<PrintedPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(PageReader.read(page, pages.size() + 1, allowance));
    }
    Metadata metadata = Metadata.of(document, allowance);
    allowance.requireTime();
    return new OpenFile(bytes, document, metadata, pages, allowance);
  }

  /** Something that is read in a file. */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Reads what a hostile file may have made into anything: PDFBox lets casts and indexes fail
   * there.
   *
   * @throws IOException instead
   */
  public static <T> T guarded(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (Rejected rejected) {
      throw rejected;
    } catch (RuntimeException damaged) {
      throw new IOException(damaged);
    }
  }

  /** Those that no page needs too: other checks and other libraries unpack them. */
  private static void measureStreams(PDDocument document) throws IOException {
    for (Numbered object : objects(document)) {
      if (object.object() instanceof MeasuredStream stream) {
        stream.measure();
      }
    }
  }

  public static boolean needsPassword(IOException failure) {
    return failure instanceof InvalidPasswordException;
  }

  /** What PDFBox says, on one line. */
  public static String reason(IOException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  /** Every indirect object, by its number. */
  public List<Numbered> objects() {
    return objects(document);
  }

  public static List<Numbered> objects(PDDocument document) {
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

  public record Numbered(long number, COSBase object) {}

  /** What the pages show, artifacts and white space left out. */
  public String text() {
    var text = new StringBuilder();
    pages.forEach(page -> text.append(page.text()));
    return PrintedPage.withoutSpaces(text.toString());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
