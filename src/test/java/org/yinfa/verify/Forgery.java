package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yinfa.report.Sha256;

/** A forger who knows the form of the files: changes objects and writes the file as issued. */
public final class Forgery {

  private final byte[] original;
  private final List<byte[]> objects = new ArrayList<>();
  private final String start;
  private String trailer;

  private Forgery(byte[] original) {
    this.original = original;
    String file = new String(original, ISO_8859_1);
    int table = Integer.parseInt(find("startxref\n([0-9]+)\n%%EOF\n$", file));
    String[] lines = file.substring(table).split("\n");
    int size = Integer.parseInt(lines[1].substring(2));
    int before = 0;
    for (int number = 1; number <= size; number++) {
      int next = number < size ? Integer.parseInt(lines[2 + number].substring(0, 10)) : table;
      objects.add(file.substring(before, next).getBytes(ISO_8859_1));
      before = next;
    }
    this.start = new String(objects.remove(0), ISO_8859_1);
    this.trailer = find("(trailer\n[^>]*/ID \\[)", file.substring(table));
  }

  public static Forgery of(byte[] pdf) {
    return new Forgery(pdf);
  }

  /** Replaces the first match in the objects as they are written; streams keep their length. */
  public Forgery change(String pattern, String replacement) {
    for (int index = 0; index < objects.size(); index++) {
      String object = new String(objects.get(index), ISO_8859_1);
      Matcher matcher = Pattern.compile(pattern).matcher(object);
      if (matcher.find()) {
        String changed = matcher.replaceFirst(replacement);
        if (changed.equals(object)) {
          throw new IllegalArgumentException("nothing changes by " + replacement);
        }
        objects.set(index, withItsLength(changed).getBytes(ISO_8859_1));
        return this;
      }
    }
    throw new IllegalArgumentException("no object has " + pattern);
  }

  /** Replaces Chinese text where metadata gives it: in UTF-8 and in the strings of the file. */
  public Forgery changeText(String text, String replacement) {
    return change(Pattern.quote(utf8(text)), utf8(replacement));
  }

  public Forgery changeString(String text, String replacement) {
    return change(hexadecimal(text), hexadecimal(replacement));
  }

  private static String utf8(String text) {
    return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1);
  }

  private static String hexadecimal(String text) {
    byte[] utf16 = text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
    return HexFormat.of().withUpperCase().formatHex(utf16);
  }

  private static String withItsLength(String object) {
    Matcher stream = Pattern.compile("(?s)stream\n(.*)\nendstream\nendobj\n$").matcher(object);
    if (!stream.find()) {
      return object;
    }
    int length = stream.group(1).length();
    return object
            .substring(0, stream.start())
            .replaceFirst("/Length [0-9]+( 0 R)?", "/Length " + length)
        + object.substring(stream.start());
  }

  /** Changes the data of the first stream with a match, before compression. */
  public Forgery changeStream(String pattern, UnaryOperator<String> change) {
    try (PDDocument document = Loader.loadPDF(original)) {
      for (int number = 1; number <= objects.size(); number++) {
        var key = new COSObjectKey(number, 0);
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          String data = new String(stream.createInputStream().readAllBytes(), ISO_8859_1);
          if (Pattern.compile(pattern).matcher(data).find()) {
            write(number, change.apply(data));
            return this;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no stream has " + pattern);
  }

  private void write(int number, String data) {
    String object = new String(objects.get(number - 1), ISO_8859_1);
    String dictionary =
        object
            .substring(0, object.indexOf("stream"))
            .replaceFirst("/Filter (/FlateDecode|\\[ */FlateDecode *\\])", "")
            .replaceFirst("/Length [0-9]+( 0 R)?", "/Length " + data.length());
    objects.set(
        number - 1,
        (dictionary + "stream\n" + data + "\nendstream\nendobj\n").getBytes(ISO_8859_1));
  }

  /** Puts the first match of a dictionary's entries under other numbers or out of the file. */
  public byte[] withItsOldIdentifier() {
    return written(find("/ID \\[<([0-9A-F]{32})>", new String(original, ISO_8859_1)));
  }

  public byte[] withItsOwnIdentifier() {
    return written(null);
  }

  private byte[] written(String identifier) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(start.getBytes(ISO_8859_1));
    var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    for (byte[] object : objects) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
      file.writeBytes(object);
    }
    int at = file.size();
    String id =
        identifier == null
            ? Sha256.hex(file.toByteArray()).substring(0, 32).toUpperCase(Locale.ROOT)
            : identifier;
    file.writeBytes(
        (table + trailer + "<" + id + "> <" + id + ">] >>\nstartxref\n" + at + "\n%%EOF\n")
            .getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern);
    }
    return matcher.group(1);
  }
}
