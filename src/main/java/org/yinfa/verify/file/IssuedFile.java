package org.yinfa.verify.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfa.report.Sha256;

/**
 * A file in the form in which Yinfa issues it: objects in the order of their numbers, one
 * cross-reference table, and an identifier that is the digest of all objects. Later revisions may
 * follow it.
 */
public final class IssuedFile {

  private static final Pattern END =
      Pattern.compile(
          "trailer\n<< /Size ([0-9]{1,9}) /Root [0-9]+ 0 R /Info [0-9]+ 0 R"
              + " /ID \\[<([0-9A-F]{32})> <([0-9A-F]{32})>\\] >>\n"
              + "startxref\n([0-9]{1,9})\n%%EOF\n");

  /** The marks that every file of Yinfa starts with. */
  private static final Pattern START =
      Pattern.compile("^%PDF-1\\.[0-9]\n%\u00E5\u008D\u00B0\u00E5\n");

  private final byte[] file;
  private final String text;
  private final int length;
  private final int table;
  private final int size;
  private final String identifier;

  private IssuedFile(byte[] file, String text, Matcher end) {
    this.file = file;
    this.text = text;
    this.length = end.end();
    this.size = Integer.parseInt(end.group(1));
    this.identifier = end.group(2);
    this.table = Integer.parseInt(end.group(4));
  }

  /** Finds the first revision; empty when the file doesn't have the form. */
  public static Optional<IssuedFile> find(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher end = END.matcher(text);
    if (!hasMark(file) || !end.find()) {
      return Optional.empty();
    }
    var issued = new IssuedFile(file, text, end);
    boolean whole = issued.table < end.start() && text.startsWith("xref\n0 ", issued.table);
    return whole ? Optional.of(issued) : Optional.empty();
  }

  /** Whether a file begins as those of Yinfa do. */
  public static boolean hasMark(byte[] file) {
    byte[] start = Arrays.copyOf(file, Math.min(file.length, 32));
    return START.matcher(new String(start, StandardCharsets.ISO_8859_1)).find();
  }

  /** Where the first revision ends and later ones may begin. */
  public int length() {
    return length;
  }

  public byte[] bytes() {
    return Arrays.copyOf(file, length);
  }

  public boolean hasItsDigest() {
    String digest = Sha256.hex(Arrays.copyOf(file, table));
    return digest.substring(0, 32).toUpperCase(Locale.ROOT).equals(identifier);
  }

  /** Whether the table, which the digest doesn't cover, leads to each object in its turn. */
  public boolean hasItsTable() {
    String head = "xref\n0 " + size + "\n0000000000 65535 f \n";
    if (!text.startsWith(head, table)) {
      return false;
    }
    int before = 0;
    for (int number = 1; number < size; number++) {
      int line = table + head.length() + 20 * (number - 1);
      int offset = offset(line);
      if (offset <= before || offset >= table || !text.startsWith(number + " 0 obj\n", offset)) {
        return false;
      }
      before = offset;
    }
    return text.startsWith("trailer\n", table + head.length() + 20 * (size - 1));
  }

  private int offset(int line) {
    String entry = text.substring(line, Math.min(text.length(), line + 20));
    return entry.matches("[0-9]{10} 00000 n \n")
        ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(entry.substring(0, 10)))
        : -1;
  }
}
