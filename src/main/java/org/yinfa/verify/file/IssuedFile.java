package org.yinfa.verify.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yinfa.issued.IssuedForm;

/**
 * A file in the form in which Yinfa issues it: objects in the order of their numbers, one
 * cross-reference table, and an identifier that is the digest of all objects. Later revisions may
 * follow it.
 */
public final class IssuedFile {

  private final byte[] file;
  private final String text;
  private final int length;
  private final int table;
  private final int trailer;
  private final int size;
  private final String identifier;

  private IssuedFile(byte[] file, String text, Matcher end) {
    this.file = file;
    this.text = text;
    this.length = end.end();
    this.trailer = end.start();
    this.size = Integer.parseInt(end.group("size"));
    this.identifier = end.group("identifier");
    this.table = Integer.parseInt(end.group("table"));
  }

  /** Finds the first revision; empty when the file doesn't have the form. */
  public static Optional<IssuedFile> find(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher end = IssuedForm.TRAILER.matcher(text);
    if (!IssuedForm.hasHeader(file) || !end.find()) {
      return Optional.empty();
    }
    var issued = new IssuedFile(file, text, end);
    boolean whole =
        issued.table < end.start() && text.startsWith(IssuedForm.TABLE_START, issued.table);
    return whole ? Optional.of(issued) : Optional.empty();
  }

  /** Where the first revision ends and later ones may begin. */
  public int length() {
    return length;
  }

  public byte[] bytes() {
    return Arrays.copyOf(file, length);
  }

  public boolean hasItsDigest() {
    return IssuedForm.identifier(Arrays.copyOf(file, table)).equals(identifier);
  }

  /** Whether the table, which the digest doesn't cover, leads to each object in its turn. */
  public boolean hasItsTable() {
    String start = IssuedForm.tableStart(size);
    if (!text.startsWith(start, table)) {
      return false;
    }
    int lines = table + start.length();
    int before = 0;
    for (int number = 1; number < size; number++) {
      int line = lines + IssuedForm.TABLE_LINE * (number - 1);
      int offset =
          IssuedForm.offset(
              text.substring(line, Math.min(text.length(), line + IssuedForm.TABLE_LINE)));
      if (offset <= before
          || offset >= table
          || !text.startsWith(IssuedForm.objectStart(number), offset)) {
        return false;
      }
      before = offset;
    }
    return trailer == lines + IssuedForm.TABLE_LINE * (size - 1);
  }
}
