package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.preflight.page.Characters;

/**
 * Letters, digits and the signs between them, without a space: a word, a number or an address.
 *
 * @param start in the text that it was found in
 * @param kind what it is, and so where it may be divided
 */
record WesternRun(String text, int start, Kind kind) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i).*[a-z]://.*|www\\..*|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:[/:?#].*|[.:?!]*)");

  private static final String OUTSIDE = "\"(),;<>[]{}";
  private static final String APOSTROPHES = "'’";
  private static final String ADDRESS_DIVIDERS = "/?&=-_.#:;~%+,";
  private static final String WORD_DIVIDERS = "-‐/–";

  /** On either side of a division stand so many characters at least. */
  private static final int LEAST = 2;

  enum Kind {
    WORD,
    ADDRESS,
    MAIL,
    /** Without a letter; what of it is a number is known by its form. */
    FIGURES
  }

  static List<WesternRun> of(String text) {
    List<WesternRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !joins(text, i)) {
        if (i - start >= LEAST) {
          String run = text.substring(start, i);
          runs.add(new WesternRun(run, start, kind(run)));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  private static boolean joins(String text, int index) {
    char character = text.charAt(index);
    if (APOSTROPHES.indexOf(character) >= 0) {
      return index > 0
          && index + 1 < text.length()
          && isLetter(text.charAt(index - 1))
          && isLetter(text.charAt(index + 1));
    }
    return character > ' ' && character <= '~'
        ? OUTSIDE.indexOf(character) < 0
        : isLetter(character) || character == '‐' || character == '‑';
  }

  private static boolean isLetter(char character) {
    return Character.isLetter(character) && !Characters.isWide(character);
  }

  private static Kind kind(String run) {
    int at = run.indexOf('@');
    if (at > 0 && at < run.length() - 1) {
      return Kind.MAIL;
    }
    if (run.chars().noneMatch(Character::isLetter)) {
      return Kind.FIGURES;
    }
    return ADDRESS.matcher(run).matches() ? Kind.ADDRESS : Kind.WORD;
  }

  int end() {
    return start + text.length();
  }

  boolean isAddress() {
    return kind == Kind.ADDRESS || kind == Kind.MAIL;
  }

  /** Whether a division before an index of the text leaves a single character on either side. */
  boolean leavesOne(int index) {
    return Math.min(weight(0, index - start), weight(index - start, text.length())) < LEAST;
  }

  /** An address is divided behind its signs, and a hyphen or a stroke alone is half of no word. */
  private long weight(int from, int to) {
    return isAddress()
        ? to - from
        : text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Whether its kind allows to end a line before an index of the text. */
  boolean mayDivideBefore(int index) {
    char before = text.charAt(index - start - 1);
    return switch (kind) {
      case ADDRESS -> ADDRESS_DIVIDERS.indexOf(before) >= 0;
      case MAIL -> before == '.' || text.charAt(index - start) == '@';
      case WORD -> WORD_DIVIDERS.indexOf(before) >= 0;
      case FIGURES -> true;
    };
  }
}
