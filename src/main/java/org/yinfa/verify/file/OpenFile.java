package org.yinfa.verify.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * A file of unknown origin as PDFBox reads it, its pages and its metadata. Nothing opens such a
 * file in another way: what is read of it is taken off its allowance. For one thread.
 */
public final class OpenFile implements Closeable {

  private final byte[] bytes;
  private final byte @Nullable [] source;
  private final Allowance allowance;
  private final PDDocument document;
  private final Metadata metadata;
  private final List<PrintedPage> pages;

  private OpenFile(byte[] bytes, byte @Nullable [] source, Allowance allowance, PDDocument document)
      throws IOException {
    this.bytes = bytes;
    this.source = source;
    this.allowance = allowance;
    this.document = document;
    measureStreams();
    this.pages = readPages();
    this.metadata = Metadata.of(document, allowance);
    allowance.requireTime();
  }

  /** Opens a file of which nothing else is known. */
  public static OpenFile open(byte[] bytes, Allowance allowance) throws IOException {
    return open(bytes, null, allowance);
  }

  /**
   * Measures all streams and reads all pages.
   *
   * @param source the report JSON that it is said to be made of, or null
   * @param allowance what reading it may take
   * @throws IOException if the bytes are no PDF, or one that needs a password
   * @throws Rejected if the file takes more than is allowed
   */
  public static OpenFile open(byte[] bytes, byte @Nullable [] source, Allowance allowance)
      throws IOException {
    PDDocument document = MeasuredDocument.load(bytes, allowance);
    try {
      return guarded(() -> new OpenFile(bytes, source, allowance, document));
    } catch (Rejected | IOException e) {
      document.close();
      throw e;
    }
  }

  /** Whether bytes begin as a PDF does, after what readers put up with before it. */
  public static boolean isPdf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-");
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The report JSON that the file was handed in with. */
  public Optional<byte[]> source() {
    return Optional.ofNullable(source);
  }

  public Allowance allowance() {
    return allowance;
  }

  public PDDocument document() {
    return document;
  }

  public Metadata metadata() {
    return metadata;
  }

  public List<PrintedPage> pages() {
    return pages;
  }

  /**
   * The root of its tags; empty for a file without.
   *
   * @throws IOException if the tag tree is damaged
   */
  public Optional<TagTree.Element> tags() throws IOException {
    return guarded(() -> TagTree.of(document, allowance));
  }

  /**
   * The file as it was before later revisions were appended, read off the same allowance. Whoever
   * asks for it closes it.
   *
   * @param length of what it was, in bytes
   * @throws IOException if that is no PDF
   */
  public PDDocument revision(int length) throws IOException {
    return MeasuredDocument.load(Arrays.copyOf(bytes, length), allowance);
  }

  private List<PrintedPage> readPages() throws IOException {
    int limit = allowance.limits().pages();
    if (document.getNumberOfPages() > limit) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_MANY_PAGES, limit));
    }
    return PageReader.read(document, allowance);
  }

  /** Something that is read in a file. */
  @FunctionalInterface
  public interface PdfRead<T> {
    T read() throws IOException;
  }

  /**
   * Reads what a hostile file may have made into anything: PDFBox lets casts and indexes fail
   * there, and follows what is nested as deep as it goes.
   *
   * @throws IOException instead
   */
  public static <T> T guarded(PdfRead<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (Rejected rejected) {
      throw rejected;
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new IOException(damaged);
    }
  }

  /** Those that no page needs too: other checks and other libraries unpack them. */
  private void measureStreams() throws IOException {
    for (Numbered object : objects()) {
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
