package org.yinfa.issued;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;

/**
 * The bytes of an issued file around its objects: header, cross-reference table and trailer. Files
 * of every release have them, so a change here must still read the old form.
 */
public final class IssuedForm {

  /** The name of the report inside a file that embeds it, and beside one in a package. */
  public static final String SOURCE_NAME = "report.json";

  /** Elements of the tag tree are nested less deep than this. */
  public static final int DEEPEST_ELEMENT = 100;

  /** How the cross-reference table begins, which lists every object of the file. */
  public static final String TABLE_START = "xref\n0 ";

  /** The length of a line of the cross-reference table (ISO 32000-1, 7.5.4). */
  public static final int TABLE_LINE = 20;

  /** A trailer and the end of the file; its groups are size, identifier and table. */
  public static final Pattern TRAILER =
      Pattern.compile(
          "trailer\n<< /Size (?<size>[0-9]{1,9}) /Root [0-9]+ 0 R /Info [0-9]+ 0 R"
              + " /ID \\[<(?<identifier>[0-9A-F]{32})> <\\k<identifier>>\\] >>\n"
              + "startxref\n(?<table>[0-9]{1,9})\n%%EOF\n");

  private static final String PROGRAM = "Yinfa ";

  /** ISO 19005-2, 6.1.2: a comment of four bytes above 127 marks the file as binary. */
  private static final String MARK = "\n%\u00E5\u008D\u00B0\u00E5\n";

  private static final Pattern HEADER = Pattern.compile("^%PDF-1\\.[0-9]" + MARK);

  private static final Pattern OBJECT_LINE = Pattern.compile("([0-9]{10}) 00000 n \n");

  private IssuedForm() {}

  /** What the file names as its producer: the program and its release. */
  public static String producer(String release) {
    return PROGRAM + release;
  }

  /** Whether any release of the program is named. */
  public static boolean isProducer(@Nullable String producer) {
    return producer != null && producer.startsWith(PROGRAM);
  }

  /** The first two lines of a file. ISO 19005-1 is about PDF 1.4, the later parts about 1.7. */
  public static byte[] header(Profile profile) {
    String version = profile.part() == 1 ? "1.4" : "1.7";
    return ("%PDF-" + version + MARK).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether a file begins as issued ones do. */
  public static boolean hasHeader(byte[] file) {
    byte[] start = Arrays.copyOf(file, Math.min(file.length, 32));
    return HEADER.matcher(new String(start, StandardCharsets.ISO_8859_1)).find();
  }

  /** The identifier of a file: the first half of the SHA-256 of all that precedes its table. */
  public static String identifier(byte[] beforeTable) {
    return Sha256.hex(beforeTable).substring(0, 32).toUpperCase(Locale.ROOT);
  }

  /** The line before an object. Numbers count up from 1 without a gap. */
  public static String objectStart(int number) {
    return number + " 0 obj\n";
  }

  /** The cross-reference table as far as its first object. */
  public static String tableStart(int size) {
    return TABLE_START + size + "\n0000000000 65535 f \n";
  }

  /** The line of the table for an object. */
  public static String tableLine(int offset) {
    return String.format(Locale.ROOT, "%010d 00000 n \n", offset);
  }

  /** The offset that a line of the table gives, or -1 when it is no such line. */
  public static int offset(String tableLine) {
    Matcher line = OBJECT_LINE.matcher(tableLine);
    return line.matches() ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(line.group(1))) : -1;
  }

  /**
   * The end of a file, as {@link #TRAILER} finds it.
   *
   * @param root the number of the catalog
   * @param info the number of the document information dictionary
   * @param table where the cross-reference table starts
   */
  public static String trailer(int size, int root, int info, String identifier, int table) {
    return ("trailer\n<< /Size " + size)
        + (" /Root " + root + " 0 R /Info " + info + " 0 R")
        + (" /ID [<" + identifier + "> <" + identifier + ">] >>\n")
        + ("startxref\n" + table + "\n%%EOF\n");
  }
}
