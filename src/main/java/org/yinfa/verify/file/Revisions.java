package org.yinfa.verify.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was appended to a file after its first revision.
 *
 * @param ends the length of the file up to and with each later revision
 * @param rest the bytes after the last of them
 */
public record Revisions(List<Integer> ends, int rest) {

  private static final Pattern END = Pattern.compile("startxref\\s+[0-9]+\\s+%%EOF(\r\n|\r|\n)?");

  public static Revisions of(byte[] file, int first) {
    String appended = new String(file, first, file.length - first, StandardCharsets.ISO_8859_1);
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(appended);
    int last = 0;
    while (end.find()) {
      last = end.end();
      ends.add(first + last);
    }
    return new Revisions(List.copyOf(ends), appended.length() - last);
  }
}
