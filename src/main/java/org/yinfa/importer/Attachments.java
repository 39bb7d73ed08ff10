package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.importer.Dropped.Reason;
import org.yinfa.importer.SourceLines.Line;
import org.yinfa.report.Attachment;

/** Attachments at the end of a text: a mark alone on its line, a title, and what belongs to it. */
final class Attachments {

  private static final int LONGEST_MARK = 12;
  private static final int MARK_TITLE_AND_BODY = 3;
  private static final String SPACE = "[\\s\\u00A0\\u3000]*";
  private static final Pattern MARK =
      Pattern.compile(String.join(SPACE, "附", "件", "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?", "[：:]?"));

  private Attachments() {}

  static boolean isMark(String line) {
    return line.length() <= LONGEST_MARK && MARK.matcher(line).matches();
  }

  /** The index of the first line from which the rest is whole attachments. */
  static int start(List<Line> lines) {
    int start = lines.size();
    for (int at = lines.size() - 1; at >= 0; at--) {
      if (isMark(lines.get(at).text())) {
        if (start - at < MARK_TITLE_AND_BODY || !TitleLines.isTitleLine(lines.get(at + 1).text())) {
          return start;
        }
        start = at;
      }
    }
    return start;
  }

  static List<Attachment> read(List<Line> lines) {
    List<Attachment> attachments = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= lines.size(); end++) {
      if (end == lines.size() || isMark(lines.get(end).text())) {
        attachments.add(
            new Attachment(
                lines.get(start + 1).text(),
                NumberedLists.read(
                    lines.subList(start + 2, end).stream().map(Line::text).toList())));
        start = end;
      }
    }
    return attachments;
  }

  static List<Dropped> marks(List<Line> lines) {
    return lines.stream()
        .filter(line -> isMark(line.text()))
        .map(line -> new Dropped(line.number(), line.text(), Reason.ATTACHMENT_MARK))
        .toList();
  }

  /**
   * How many lines at the end of a body are the list of these attachments, exactly as GB/T
   * 9704-2012, 7.3.4 has it printed; any other list stays in the body.
   */
  static int listLength(List<Line> body, List<Attachment> attachments) {
    int length = attachments.size();
    if (length == 0 || length >= body.size()) {
      return 0;
    }
    for (int i = 0; i < length; i++) {
      String expected =
          (i == 0 ? "附件：" : "") + (length == 1 ? "" : (i + 1) + ".") + attachments.get(i).title();
      String line = body.get(body.size() - length + i).text();
      if (!WhiteSpace.remove(line).equals(WhiteSpace.remove(expected))) {
        return 0;
      }
    }
    return length;
  }
}
