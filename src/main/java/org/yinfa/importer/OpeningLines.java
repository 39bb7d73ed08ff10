package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yinfa.importer.SourceLines.Line;

/**
 * What stands above the body. Lines are taken only while one is left for the body.
 *
 * @param end the index of the first line of the body
 */
record OpeningLines(
    List<String> title, @Nullable String dateLine, @Nullable String addressee, int end) {

  private static final int LONGEST_ADDRESSEE = 120;
  private static final Pattern ADDRESSEE = Pattern.compile("[^。；！？：;!?:]+[：:]");

  static OpeningLines of(List<Line> lines) {
    int end = TitleLines.count(lines);
    List<String> title = TitleLines.mended(lines.subList(0, end).stream().map(Line::text).toList());
    String dateLine = null;
    if (end > 0 && end < lines.size() - 1 && DateLine.is(lines.get(end).text())) {
      dateLine = lines.get(end++).text();
    }
    String addressee = null;
    if (end < lines.size() - 1 && isAddressee(lines.get(end).text())) {
      addressee = lines.get(end++).text();
    }
    return new OpeningLines(title, dateLine, addressee, end);
  }

  private static boolean isAddressee(String line) {
    return line.length() <= LONGEST_ADDRESSEE
        && ADDRESSEE.matcher(line).matches()
        && HeadingMark.of(line).isEmpty()
        && entries(line.substring(0, line.length() - 1)).stream().allMatch(BodyName::isAddressed);
  }

  /** The bodies that are addressed; separators within brackets, as in 各县（市、区）政府, divide nothing. */
  private static List<String> entries(String names) {
    List<String> entries = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < names.length(); at++) {
      char character = names.charAt(at);
      if ("（(".indexOf(character) >= 0) {
        depth++;
      } else if ("）)".indexOf(character) >= 0) {
        depth--;
      } else if (depth == 0 && "、，,".indexOf(character) >= 0) {
        entries.add(WhiteSpace.strip(names.substring(start, at)));
        start = at + 1;
      }
    }
    entries.add(WhiteSpace.strip(names.substring(start)));
    return entries;
  }
}
