package org.yinfa.seal;

import com.lowagie.text.pdf.OutputStreamCounter;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.report.Sha256;

/**
 * An incremental update (ISO 32000-1, 7.5.6): new and changed objects, their cross-reference table,
 * and the signature. OpenPDF's own append mode would write the current time into the document
 * information, and the table in the digits of the machine's locale.
 */
final class Revision {

  private final byte[] original;
  private final PdfReader reader;
  private final SortedSet<Integer> numbers = new TreeSet<>();
  private final PdfLiteral byteRange = new PdfLiteral("[" + " ".repeat(48) + "]");
  private @Nullable PdfLiteral contents;

  Revision(SealablePdf file, byte[] original) {
    this.original = original;
    this.reader = file.reader();
  }

  /** Adds an object, which may still be changed. */
  PdfIndirectReference add(PdfObject object) {
    PdfIndirectReference reference = reader.addPdfObject(object);
    numbers.add(reference.getNumber());
    return reference;
  }

  /** Marks an object as changed; one that is part of another is written with that one. */
  void change(@Nullable PdfObject object) {
    if (object instanceof PdfIndirectReference reference) {
      numbers.add(reference.getNumber());
    }
  }

  /** Adds the signature dictionary with room for the signature. */
  PdfIndirectReference reserveSignature(PdfDictionary signature, int room) {
    contents = new PdfLiteral("<" + "0".repeat(2 * room) + ">");
    signature.put(PdfName.BYTERANGE, byteRange);
    signature.put(PdfName.CONTENTS, contents);
    return add(signature);
  }

  /** Writes the whole file and signs it. */
  byte[] signed(Cades cades) {
    byte[] file = written();
    PdfLiteral reserved = Objects.requireNonNull(contents, "no room was reserved for a signature");
    int before = Math.toIntExact(reserved.getPosition());
    int after = before + reserved.getPosLength();
    put(
        file,
        Math.toIntExact(byteRange.getPosition()) + 1,
        String.format(Locale.ROOT, "0 %d %d %d", before, after, file.length - after));
    var covered = new ByteArrayOutputStream(file.length);
    covered.write(file, 0, before);
    covered.write(file, after, file.length - after);
    String signature = HexFormat.of().formatHex(cades.sign(covered.toByteArray()));
    if (signature.length() > reserved.getPosLength() - 2) {
      throw new UnusableSetting(SealProblem.SIGNATURE_TOO_LARGE, signature.length() / 2);
    }
    put(file, before + 1, signature);
    return file;
  }

  private static void put(byte[] file, int position, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, position, bytes.length);
  }

  private byte[] written() {
    var file = new ByteArrayOutputStream(original.length + 256 * 1024);
    try (var out = new OutputStreamCounter(file)) {
      out.write(original);
      if (original[original.length - 1] != '\n') {
        out.write('\n');
      }
      var writer = new ObjectWriter();
      SortedMap<Integer, Long> offsets = new TreeMap<>();
      for (int number : numbers) {
        offsets.put(number, out.getCounter());
        write(out, number + " 0 obj\n");
        reader.getPdfObject(number).toPdf(writer, out);
        write(out, "\nendobj\n");
      }
      long table = out.getCounter();
      writeTable(out, offsets);
      write(out, "trailer\n");
      trailer(Sha256.digest(file.toByteArray())).toPdf(writer, out);
      write(out, "\nstartxref\n" + table + "\n%%EOF\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void writeTable(OutputStreamCounter out, SortedMap<Integer, Long> offsets)
      throws IOException {
    write(out, "xref\n");
    SortedMap<Integer, Long> rest = offsets;
    while (!rest.isEmpty()) {
      int first = rest.firstKey();
      int next = first;
      while (rest.containsKey(next)) {
        next++;
      }
      write(out, first + " " + (next - first) + "\n");
      for (long offset : rest.headMap(next).values()) {
        write(out, String.format(Locale.ROOT, "%010d 00000 n \n", offset));
      }
      rest = rest.tailMap(next);
    }
  }

  /** The identifier keeps its first half, which names the file in all its revisions. */
  private PdfDictionary trailer(byte[] digest) {
    PdfDictionary former = reader.getTrailer();
    var trailer = new PdfDictionary();
    trailer.put(PdfName.SIZE, new PdfNumber(reader.getXrefSize()));
    trailer.put(PdfName.ROOT, former.get(PdfName.ROOT));
    trailer.put(PdfName.INFO, former.get(PdfName.INFO));
    trailer.put(PdfName.PREV, new PdfNumber(reader.getLastXref()));
    var identifier = new PdfArray();
    identifier.add(hexadecimal(former.getAsArray(PdfName.ID).getAsString(0).getOriginalBytes()));
    identifier.add(hexadecimal(Arrays.copyOf(digest, 16)));
    trailer.put(PdfName.ID, identifier);
    return trailer;
  }

  private static PdfString hexadecimal(byte[] bytes) {
    return new PdfString(bytes).setHexWriting(true);
  }

  private static void write(OutputStreamCounter out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes references as they are read: objects keep their numbers. */
  private static final class ObjectWriter extends PdfWriter {

    @Override
    protected int getNewObjectNumber(PdfReader from, int number, int generation) {
      return number;
    }
  }
}
