package org.yinfa.finish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfa.issued.IssuedForm;
import org.yinfa.report.Profile;

/**
 * The indirect objects of a PDF file as FOP writes it: one section, with a plain cross-reference
 * table. Lets objects be replaced and added before the file is written again; object numbers stay.
 */
final class PdfObjects {

  private static final Pattern SECTION = Pattern.compile("^xref\\s+0 (\\d+)\\s+");

  private final List<byte[]> objects = new ArrayList<>();
  private final String trailer;

  private PdfObjects(String trailer) {
    this.trailer = trailer;
    objects.add(new byte[0]);
  }

  static PdfObjects read(byte[] file) {
    String tail = latin(file, Math.max(0, file.length - 2048), file.length);
    int table = Integer.parseInt(find("startxref\\s+(\\d+)\\s+%%EOF", tail));
    String end = latin(file, table, file.length);
    Matcher section = SECTION.matcher(end);
    if (!section.find()) {
      throw new IllegalStateException(
          "the engine wrote a cross-reference table of an unknown form");
    }
    int count = Integer.parseInt(section.group(1));
    int[] offsets = new int[count];
    var ends = new TreeSet<Integer>();
    ends.add(table);
    for (int number = 1; number < count; number++) {
      offsets[number] =
          Integer.parseInt(end, section.end() + 20 * number, section.end() + 20 * number + 10, 10);
      ends.add(offsets[number]);
    }
    var result = new PdfObjects(end.substring(end.indexOf("trailer")));
    for (int number = 1; number < count; number++) {
      int next = ends.higher(offsets[number]);
      result.objects.add(Arrays.copyOfRange(file, offsets[number], next));
    }
    return result;
  }

  int root() {
    return Integer.parseInt(find("/Root (\\d+) 0 R", trailer));
  }

  int info() {
    return Integer.parseInt(find("/Info (\\d+) 0 R", trailer));
  }

  /** The number of the object that a dictionary's entry, or the first of its array, refers to. */
  int reference(int number, String entry) {
    return Integer.parseInt(find("/" + entry + " \\[?(\\d+) 0 R", latin(objects.get(number))));
  }

  /** Adds an object, given as what stands between obj and endobj, and returns its number. */
  int add(byte[] content) {
    objects.add(new byte[0]);
    replace(objects.size() - 1, content);
    return objects.size() - 1;
  }

  void replace(int number, byte[] content) {
    var object = new ByteArrayOutputStream(content.length + 32);
    object.writeBytes(IssuedForm.objectStart(number).getBytes(StandardCharsets.US_ASCII));
    object.writeBytes(content);
    object.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    objects.set(number, object.toByteArray());
  }

  /** Adds entries to an object that is a dictionary without a stream. */
  void addEntries(int number, String entries) {
    String object = latin(objects.get(number));
    int close = object.lastIndexOf(">>");
    objects.set(
        number,
        (object.substring(0, close) + entries + "\n" + object.substring(close))
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A stream object, stored as it is. */
  static byte[] stream(String dictionary, byte[] data) {
    var object = new ByteArrayOutputStream(data.length + 128);
    object.writeBytes(
        ("<< " + dictionary + " /Length " + data.length + " >>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    object.writeBytes(data);
    object.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
    return object.toByteArray();
  }

  /** Writes the file in the form of {@link IssuedForm}. */
  byte[] write(Profile profile) {
    var file =
        new ByteArrayOutputStream(
            objects.stream().mapToInt(object -> object.length).sum() + 65_536);
    file.writeBytes(IssuedForm.header(profile));
    var end = new StringBuilder(IssuedForm.tableStart(objects.size()));
    for (int number = 1; number < objects.size(); number++) {
      end.append(IssuedForm.tableLine(file.size()));
      file.writeBytes(objects.get(number));
    }
    String identifier = IssuedForm.identifier(file.toByteArray());
    end.append(IssuedForm.trailer(objects.size(), root(), info(), identifier, file.size()));
    file.writeBytes(end.toString().getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the engine wrote a file without " + pattern);
    }
    return matcher.group(1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
