package org.yinfa.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF written byte by byte: a catalog, one page and whatever objects a test adds. */
public final class RawPdf {

  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R %s >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << %s >> %s >>";

  private static final String FONT =
      "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >>";

  private final List<byte[]> objects = new ArrayList<>();

  private RawPdf(String ofCatalog, String ofResources, String ofPage) {
    object(String.format(Locale.ROOT, CATALOG, ofCatalog));
    object(PAGES);
    object(String.format(Locale.ROOT, PAGE, ofResources, ofPage));
  }

  /** The next object is number 4. */
  public static RawPdf withCatalog(String entries) {
    return new RawPdf(entries, "", "");
  }

  public static RawPdf withPage(String entries) {
    return new RawPdf("", "", entries);
  }

  /** With a font F. */
  public static RawPdf withPage(String entries, String ofCatalog) {
    return new RawPdf(ofCatalog, FONT, entries);
  }

  public static RawPdf withResources(String entries, String ofPage) {
    return new RawPdf("", entries, ofPage);
  }

  public RawPdf object(String object) {
    objects.add(object.getBytes(ISO_8859_1));
    return this;
  }

  public RawPdf stream(String entries, byte[] data) {
    var object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<< " + entries + " /Length " + data.length + " >>\nstream\n").getBytes(ISO_8859_1));
    object.writeBytes(data);
    object.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.add(object.toByteArray());
    return this;
  }

  public byte[] bytes() {
    var file = new ByteArrayOutputStream();
    List<Integer> offsets = body(file);
    int table = file.size();
    var end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    end.append("trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n");
    file.writeBytes((end + "" + table + "\n%%EOF\n").getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private List<Integer> body(ByteArrayOutputStream file) {
    file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    List<Integer> offsets = new ArrayList<>();
    for (byte[] object : objects) {
      offsets.add(file.size());
      file.writeBytes((offsets.size() + " 0 obj\n").getBytes(ISO_8859_1));
      file.writeBytes(object);
      file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    return offsets;
  }

  /**
   * The same with a cross-reference stream, in which the catalog is the first object of the object
   * stream given.
   *
   * @param objectStream the number of an object
   */
  public byte[] withCatalogIn(int objectStream) {
    var file = new ByteArrayOutputStream();
    List<Integer> offsets = body(file);
    var entries = new ByteArrayOutputStream();
    entry(entries, 0, 0);
    for (int number = 1; number <= objects.size(); number++) {
      boolean packed = number == 1;
      entry(entries, packed ? 2 : 1, packed ? objectStream : offsets.get(number - 1));
    }
    entry(entries, 1, file.size());
    return withXref(file, "/W [1 4 0]", entries.toByteArray());
  }

  /** The same with a cross-reference stream of these bytes. */
  public byte[] withXref(String entries, byte[] data) {
    var file = new ByteArrayOutputStream();
    body(file);
    return withXref(file, entries, data);
  }

  private byte[] withXref(ByteArrayOutputStream file, String entries, byte[] data) {
    int at = file.size();
    int number = objects.size() + 1;
    String dictionary =
        " 0 obj\n<< /Type /XRef /Root 1 0 R /Size " + (number + 1) + " " + entries + " /Length ";
    file.writeBytes((number + dictionary + data.length + " >>\nstream\n").getBytes(ISO_8859_1));
    file.writeBytes(data);
    file.writeBytes(("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n").getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private static void entry(ByteArrayOutputStream out, int type, int value) {
    out.write(type);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }
}
