package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinfa.importer.Dropped.Reason;

/** Splits a text into its lines with words, and notes what it drops. */
final class SourceLines {

  /**
   * A line with words.
   *
   * @param number its number in the source, from 1
   * @param text without white space at its ends
   */
  record Line(int number, String text) {}

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
  // The separators that editors count lines by; the others only end a line of the report.
  private static final String COUNTED_ENDS = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<Line> lines = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();

  SourceLines(String source) {
    String text = source;
    if (source.startsWith(BYTE_ORDER_MARK)) {
      dropped.add(new Dropped(1, BYTE_ORDER_MARK, Reason.BYTE_ORDER_MARK));
      text = source.substring(BYTE_ORDER_MARK.length());
    }
    var end = LINE_END.matcher(text);
    int start = 0;
    int number = 1;
    while (end.find()) {
      add(number, text.substring(start, end.start()));
      start = end.end();
      number += COUNTED_ENDS.indexOf(text.charAt(end.start())) < 0 ? 0 : 1;
    }
    add(number, text.substring(start));
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Dropped> dropped() {
    return List.copyOf(dropped);
  }

  private void add(int number, String raw) {
    String printable = printable(number, raw);
    String words = WhiteSpace.strip(printable);
    if (words.isEmpty()) {
      return;
    }
    noteSpaces(number, printable, words);
    Optional<Reason> artefact = PageArtefact.of(words);
    if (artefact.isPresent()) {
      dropped.add(new Dropped(number, words, artefact.get()));
    } else {
      lines.add(new Line(number, words));
    }
  }

  /** The line without the characters that a report refuses; a tab within it becomes a space. */
  private String printable(int number, String raw) {
    var kept = new StringBuilder(raw.length());
    var invisible = new StringBuilder();
    var controls = new StringBuilder();
    raw.codePoints()
        .forEach(
            character -> {
              if (Character.getType(character) == Character.FORMAT) {
                invisible.appendCodePoint(character);
              } else if (!Character.isISOControl(character)) {
                kept.appendCodePoint(character);
              } else if (WhiteSpace.is(character)) {
                kept.append(' ');
              } else {
                controls.appendCodePoint(character);
              }
            });
    note(number, invisible.toString(), Reason.INVISIBLE_CHARACTER);
    note(number, controls.toString(), Reason.CONTROL_CHARACTER);
    return kept.toString();
  }

  /**
   * Notes non-breaking and full-width spaces, which stood for an indent; plain ones don't matter.
   */
  private void noteSpaces(int number, String line, String words) {
    int start = WhiteSpace.leading(line);
    String spaces = line.substring(0, start) + line.substring(start + words.length());
    if (!onlyPlain(spaces)) {
      note(number, spaces, Reason.SURROUNDING_SPACE);
    }
  }

  private static boolean onlyPlain(String spaces) {
    return spaces.chars().allMatch(space -> space == ' ');
  }

  private void note(int number, String text, Reason reason) {
    if (!text.isEmpty()) {
      dropped.add(new Dropped(number, text, reason));
    }
  }
}
