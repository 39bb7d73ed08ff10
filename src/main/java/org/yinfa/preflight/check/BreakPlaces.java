package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.page.Characters;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;

/**
 * A paragraph as one text, whatever its lines are, and what the end of a line does at each of its
 * places. Places are indexes of characters, from 0.
 */
final class BreakPlaces {

  private static final String SIGNS = "-－";

  private final List<Glyph> glyphs = new ArrayList<>();
  private final boolean[] inNumber;
  private final @Nullable WesternRun[] runs;
  private final boolean[] opening;
  private final boolean[] closing;

  BreakPlaces(List<Line> lines) {
    lines.forEach(line -> glyphs.addAll(line.glyphs()));
    var characters = new StringBuilder();
    for (Glyph glyph : glyphs) {
      // one unit for each character; what lies beyond the BMP is Chinese to a line's end
      characters.append(
          Character.isBmpCodePoint(glyph.codePoint()) ? (char) glyph.codePoint() : '一');
    }
    String text = characters.toString();
    this.inNumber = NumberPlaces.inside(text);
    this.runs = new WesternRun[text.length()];
    this.opening = new boolean[text.length()];
    this.closing = new boolean[text.length()];
    for (WesternRun run : WesternRun.of(text)) {
      for (int i = run.start() + 1; i < run.end(); i++) {
        runs[i] = run;
        inNumber[i] &= !run.isAddress();
      }
    }
    pairQuotes();
  }

  /** Straight quotation marks take turns; one without its like may be either. */
  private void pairQuotes() {
    for (int mark : new int[] {'"', '\'', '＂', '＇'}) {
      int opener = -1;
      for (int i = 0; i < glyphs.size(); i++) {
        if (codePoint(i) != mark || isApostrophe(i)) {
          continue;
        }
        if (opener < 0) {
          opener = i;
        } else {
          opening[opener] = true;
          closing[i] = true;
          opener = -1;
        }
      }
    }
  }

  private boolean isApostrophe(int index) {
    return runs[index] != null;
  }

  int length() {
    return glyphs.size();
  }

  int codePoint(int index) {
    return glyphs.get(index).codePoint();
  }

  private boolean isSpace(int index) {
    return Character.isSpaceChar(codePoint(index));
  }

  /** The last character before a place that is no space. */
  int lastBefore(int place) {
    int last = place - 1;
    while (last > 0 && isSpace(last)) {
      last--;
    }
    return last;
  }

  boolean isNeverFirst(int place) {
    int first = codePoint(place);
    if (Characters.isJoiningDash(first)) {
      return place + 1 == length() || codePoint(place + 1) != first;
    }
    return Characters.isNeverFirst(first) && !isSign(place) || closing[place];
  }

  /** Whether a hyphen is the sign of the number behind it. */
  private boolean isSign(int place) {
    return SIGNS.indexOf(codePoint(place)) >= 0
        && runs[place] == null
        && !inNumber[place]
        && place + 1 < length()
        && inNumber[place + 1];
  }

  boolean isNeverLast(int place) {
    int last = lastBefore(place);
    return Characters.isNeverLast(codePoint(last)) || opening[last];
  }

  boolean partsMark(int place) {
    return Characters.areOneMark(codePoint(place - 1), codePoint(place));
  }

  boolean partsNumber(int place) {
    return inNumber[place];
  }

  boolean leavesOneLetter(int place) {
    return run(place).filter(run -> run.leavesOne(place)).isPresent() && !inNumber[place];
  }

  boolean partsWord(int place) {
    return run(place).filter(run -> !run.mayDivideBefore(place)).isPresent() && !inNumber[place];
  }

  private Optional<WesternRun> run(int place) {
    return Optional.ofNullable(runs[place]).filter(run -> run.kind() != WesternRun.Kind.FIGURES);
  }

  /** A hyphen that is a sign may stay on the line before: then it is taken for a hyphen. */
  private boolean mayBreakBefore(int place) {
    return !isSpace(place)
        && !isNeverFirst(place)
        && !isSign(place)
        && !isNeverLast(place)
        && !partsMark(place)
        && !partsNumber(place)
        && !leavesOneLetter(place)
        && !partsWord(place);
  }

  /** The characters around a place that no line's end may part, from one place to another. */
  Unit unitAround(int place) {
    int start = place;
    while (start > 0 && (start == length() || !mayBreakBefore(start))) {
      start--;
    }
    return new Unit(start, unitFrom(place).end());
  }

  /** The characters from a place on that stay together on its line. */
  Unit unitFrom(int place) {
    int end = place + 1;
    while (end < length() && !mayBreakBefore(end)) {
      end++;
    }
    return new Unit(place, end);
  }

  /** How wide characters are, set solid and without the spaces at their end. */
  double width(Unit unit) {
    int seen = Math.max(unit.start + 1, lastBefore(unit.end) + 1);
    return glyphs.subList(unit.start, seen).stream().mapToDouble(Glyph::advance).sum();
  }

  List<Glyph> glyphs(Unit unit) {
    return glyphs.subList(unit.start, unit.end);
  }

  /**
   * A part of the text, from one place to another, in which no line ends that is as it should be.
   */
  record Unit(int start, int end) {}
}
