package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.importer.SourceLines.Line;

/** Finds the title at the head of a text and joins the lines that were broken within it. */
final class TitleLines {

  private static final int LONGEST = 60;
  private static final int MOST = 4;
  // Without a word that says what kind of document it is, more short lines are a list, not a title.
  private static final int MOST_UNNAMED = 3;

  private static final Pattern SENTENCE = Pattern.compile("[。；：，！？;:,!?]");
  private static final Pattern KIND =
      Pattern.compile(
          ".*(报告|年报|通知|通报|通告|公告|公报|公示|函|意见|决定|决议|纪要|方案|办法|规定|细则|请示|批复|令|议案|总结|计划|要点"
              + "|说明|指南|目录|汇报)([（(][^（()）]*[）)])?");
  private static final Pattern STARTS_A_LINE = Pattern.compile("([0-9０-９]{4}年|关于).*");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]");

  private TitleLines() {}

  static boolean isTitleLine(String text) {
    return text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 1)) <= LONGEST
        && !SENTENCE.matcher(text).find()
        && HeadingMark.of(text).isEmpty()
        && !DateLine.is(text)
        && !Attachments.isMark(text);
  }

  /** How many lines at the head are the title; none unless something follows them. */
  static int count(List<Line> lines) {
    int run = 0;
    while (run <= MOST && run < lines.size() && isTitleLine(lines.get(run).text())) {
      run++;
    }
    int named = Math.min(run, MOST);
    while (named > 0 && !KIND.matcher(lines.get(named - 1).text()).matches()) {
      named--;
    }
    int count = named > 0 ? named : run <= MOST_UNNAMED ? run : 0;
    return count < lines.size() ? count : 0;
  }

  /** The lines of the title, with those joined that a page or a column had broken. */
  static List<String> mended(List<String> lines) {
    List<String> title = new ArrayList<>();
    for (String line : lines) {
      int last = title.size() - 1;
      if (last < 0 || dividesBefore(title.get(last), line)) {
        title.add(line);
      } else {
        title.set(last, title.get(last) + line);
      }
    }
    return title;
  }

  private static boolean dividesBefore(String before, String line) {
    return STARTS_A_LINE.matcher(line).matches()
        || BodyName.isAllOf(before)
        || isLatin(before.substring(before.length() - 1)) && isLatin(line.substring(0, 1));
  }

  // Two Latin words would become one.
  private static boolean isLatin(String character) {
    return LATIN.matcher(character).matches();
  }
}
