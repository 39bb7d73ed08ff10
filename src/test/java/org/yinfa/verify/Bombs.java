package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.yinfa.testkit.RawPdf;

/** Small files that come to gigabytes when they are read. */
public final class Bombs {

  private static final int TEN_GIGABYTES = 10 * 1024;
  private static final String FLATE = "/Filter /FlateDecode";

  private Bombs() {}

  /** By what each of them is, those that are refused for what they come to. */
  static Map<String, byte[]> all() {
    byte[] bomb = deflated("", TEN_GIGABYTES);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("content", content());
    files.put("metadata", RawPdf.withCatalog("/Metadata 4 0 R").stream(FLATE, bomb).bytes());
    files.put("embedded-file", embedded(FLATE, bomb));
    files.put("object-stream", objectStream());
    files.put("cross-references", crossReferences());
    files.put("font", font(bomb));
    files.put("unused", RawPdf.withCatalog("").stream(FLATE, bomb).bytes());
    byte[] twice = deflated(bomb);
    files.put("doubly-deflated", embedded("/Filter [/FlateDecode /FlateDecode]", twice));
    files.put("encrypted", encrypted(bomb));
    files.put("many-streams", manyStreams());
    return files;
  }

  /** A page of ten gigabytes of zeros. */
  public static byte[] content() {
    byte[] bomb = deflated("", TEN_GIGABYTES);
    return RawPdf.withPage("/Contents 4 0 R").stream(FLATE, bomb).bytes();
  }

  static byte[] embedded(String entries, byte[] data) {
    return RawPdf.withCatalog("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>")
        .object("<< /Type /Filespec /F (report.json) /EF << /F 5 0 R >> >>")
        .stream(entries, data)
        .bytes();
  }

  private static byte[] objectStream() {
    byte[] packed = deflated("1 0 << /Type /Catalog /Pages 2 0 R >> ", TEN_GIGABYTES);
    return RawPdf.withCatalog("").stream("/Type /ObjStm /N 1 /First 4 " + FLATE, packed)
        .withCatalogIn(4);
  }

  private static byte[] crossReferences() {
    return RawPdf.withCatalog("").withXref("/W [1 4 0] " + FLATE, deflated("", TEN_GIGABYTES));
  }

  private static byte[] font(byte[] bomb) {
    return RawPdf.withResources("/Font << /F 4 0 R >>", "/Contents 7 0 R")
        .object("<< /Type /Font /Subtype /TrueType /BaseFont /F /FontDescriptor 5 0 R >>")
        .object("<< /Type /FontDescriptor /FontName /F /Flags 4 /FontFile2 6 0 R >>")
        .stream(FLATE, bomb)
        .stream("", "BT /F 9 Tf (a) Tj ET".getBytes(ISO_8859_1))
        .bytes();
  }

  /** Ten forms, each of which paints the next one a hundred times. */
  static byte[] forms() {
    var pdf = RawPdf.withResources("/XObject << /X 4 0 R >>", "/Contents 4 0 R");
    for (int number = 4; number < 14; number++) {
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X "
              + (number + 1)
              + " 0 R >> >>",
          "/X Do ".repeat(100).getBytes(ISO_8859_1));
    }
    return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", new byte[9]).bytes();
  }

  /** None of them is large, but all together are. */
  private static byte[] manyStreams() {
    byte[] mebibytes = deflated("", 50);
    var pdf = RawPdf.withCatalog("");
    for (int number = 0; number < 30; number++) {
      pdf.stream(FLATE, mebibytes);
    }
    return pdf.bytes();
  }

  private static byte[] encrypted(byte[] bomb) {
    try (var document = new PDDocument()) {
      var content = new PDStream(document);
      content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      try (var out = content.getCOSObject().createRawOutputStream()) {
        out.write(bomb);
      }
      var page = new PDPage();
      page.setContents(content);
      document.addPage(page);
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text and zeros after it, deflated; the blocks of zeros are all the same. */
  public static byte[] deflated(String start, int mebibytes) {
    var deflater = new Deflater();
    var out = new ByteArrayOutputStream();
    out.writeBytes(flushed(deflater, start.getBytes(ISO_8859_1)));
    out.writeBytes(flushed(deflater, new byte[1 << 20]));
    byte[] block = flushed(deflater, new byte[1 << 20]);
    for (int count = 1; count < mebibytes; count++) {
      out.writeBytes(block);
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] flushed(Deflater deflater, byte[] data) {
    deflater.setInput(data);
    byte[] buffer = new byte[data.length + 64];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
    return java.util.Arrays.copyOf(buffer, length);
  }

  private static byte[] deflated(byte[] data) {
    var deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[data.length];
    int length = deflater.deflate(buffer);
    deflater.end();
    return java.util.Arrays.copyOf(buffer, length);
  }
}
