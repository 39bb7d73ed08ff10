package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a typographer would mark in the lines of a paragraph. It knows nothing of how lines are
 * found, and goes by patterns of its own.
 */
final class LineFaults {

  private static final String NEVER_FIRST = "。．，、：；！？”’」』）］〕】｝〉》〗〙〟—–～〜－•·・／‧)]},.:;!?%％‰℃/-~";
  private static final String NEVER_LAST = "“‘「『（［〔【｛〈《〖〘〝([{／";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-−±+￥$＃№]?[0-9]+(?:[,.:/-][0-9]+)*(?:[%‰℃㎡％])?"
              + "|[０-９]+(?:，[０-９]{3})*"
              + "|〔[0-9]{4}〕[0-9]+号|（0[0-9]{3}）[0-9]{8}"
              + "|(?<![A-Za-z])[A-Z]{2}/T [0-9]+[-—][0-9]{4}"
              + "|(?<![0-9])[0-9]{1,2}：[0-9]{2}(?![0-9])");

  private static final Pattern RUN = Pattern.compile("[!-~&&[^\"',;(){}\\[\\]]]+");
  private static final String DIVIDERS = "/?&=-_.#:;~%+,";

  /** In thousandths of a point: what is drawn apart further may be left short. */
  private static final int MOST_APART = 1_500;

  private final String text;
  private final Lines lines;
  private final List<String> faults = new ArrayList<>();

  private LineFaults(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  static List<String> of(String text) {
    var faults = new LineFaults(text);
    faults.examineEnds();
    faults.examineRuns();
    faults.examineFill();
    return faults.faults;
  }

  private void examineEnds() {
    for (int line = 0; line + 1 < lines.count(); line++) {
      int end = lines.ends()[line];
      char first = text.charAt(end);
      char last = text.substring(0, end).stripTrailing().isEmpty() ? ' ' : lastOf(end);
      boolean dash = first == '—' && end + 1 < text.length() && text.charAt(end + 1) == '—';
      boolean inRun = isInLongRun(end);
      if (NEVER_FIRST.indexOf(first) >= 0 && !dash && !inRun) {
        faults.add("starts with " + first);
      }
      if (NEVER_LAST.indexOf(last) >= 0) {
        faults.add("ends with " + last);
      }
      if (text.startsWith("——", end - 1) || text.startsWith("……", end - 1)) {
        faults.add("divides a mark");
      }
    }
  }

  private char lastOf(int end) {
    return text.substring(0, end)
        .stripTrailing()
        .charAt(text.substring(0, end).stripTrailing().length() - 1);
  }

  /** Whether a run around a line's end is one that no line can take. */
  private boolean isInLongRun(int end) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.start() < end && end < run.end()) {
        return isTooLong(run.start(), run.end());
      }
    }
    return false;
  }

  private boolean isTooLong(int start, int end) {
    return width(start, end) > Lines.WIDTH - 4 * Lines.EM;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> CharacterClass.isWide(c) ? Lines.EM : Lines.EM / 2).sum();
  }

  private int width(int start, int end) {
    return width(text.substring(start, end));
  }

  private void examineRuns() {
    Set<Integer> ends = new TreeSet<>();
    for (int end : lines.ends()) {
      ends.add(end);
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int from = number.start();
      int to = number.end();
      Matcher run = RUN.matcher(text);
      boolean inAddress = false;
      boolean tooLong = isTooLong(from, to);
      while (run.find()) {
        if (run.start() <= from && to <= run.end()) {
          inAddress = !run.group().matches("[-+0-9,.:/%]+[元万件人个年]?");
        }
        if (run.start() < to && from < run.end()) {
          tooLong |= isTooLong(Math.min(run.start(), from), Math.max(run.end(), to));
        }
      }
      for (int end : ends) {
        if (from < end && end < to && !inAddress && !tooLong) {
          faults.add("divides the number " + number.group());
        }
      }
    }
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      for (int end : ends) {
        if (run.start() < end && end < run.end()) {
          examineRun(run.group(), end - run.start(), isTooLong(run.start(), run.end()));
        }
      }
    }
  }

  private void examineRun(String run, int at, boolean tooLong) {
    if (at < 2 || run.length() - at < 2) {
      faults.add("leaves one letter of " + run);
    }
    boolean divider = DIVIDERS.indexOf(run.charAt(at - 1)) >= 0 || run.charAt(at) == '@';
    if (!divider && !tooLong) {
      faults.add("divides the word " + run);
    }
  }

  private void examineFill() {
    for (int line = 0; line + 1 < lines.count(); line++) {
      int start = line == 0 ? 0 : lines.ends()[line - 1];
      int end = lines.ends()[line];
      String shown = text.substring(start, end).strip();
      if (shown.codePointCount(0, shown.length()) <= 2) {
        faults.add("is almost empty: " + shown);
      }
      int places = 0;
      for (int i = start;
          i + 1 < start + text.substring(start, end).stripTrailing().length();
          i++) {
        places += lines.gap(i) == 0 ? 0 : 1;
      }
      int left = lines.left(line);
      if (left > 300 && places > 0 && left / places < MOST_APART) {
        faults.add("could be filled: " + shown + " " + left);
      }
      if (left > Lines.EM && places > 0 && isPlain(end)) {
        faults.add("could take more: " + shown + " " + left);
      }
    }
  }

  /** Whether nothing but the room on a line keeps the next character from it. */
  private boolean isPlain(int end) {
    return end + 1 < text.length()
        && text.substring(end - 1, end + 2).codePoints().allMatch(Character::isIdeographic);
  }
}
