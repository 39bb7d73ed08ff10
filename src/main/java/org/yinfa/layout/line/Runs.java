package org.yinfa.layout.line;

import static org.yinfa.layout.line.CharacterClass.ALPHABETIC;
import static org.yinfa.layout.line.CharacterClass.CLOSING;
import static org.yinfa.layout.line.CharacterClass.DIGIT;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, numbers and addresses of a paragraph, and what it costs to divide each of them where.
 * Letters, digits and the half-width signs between them are a run. A run is divided where its kind
 * allows: an address behind the signs that divide it, an e-mail address before its @ or behind a
 * point, a compound word behind its hyphen; a number nowhere, until it is longer than a line.
 */
final class Runs {

  /** Where no run has a say. */
  static final int NONE = -1;

  /** Inside an address or a compound word, behind a sign that divides it. */
  static final int ADDRESS = 1_000;

  /** Inside a word or a number: dearer than any line that is left short. */
  static final int WORD = 100_000_000;

  /** The same behind a sign in it, where a number that is longer than a line is divided first. */
  static final int WORD_SIGN = 50_000_000;

  /** The same where a single letter would be left on a line. */
  private static final int ONE_LETTER = 200_000_000;

  private static final String ADDRESS_DIVIDERS = "/?&=-_.#:;~%+,";
  private static final String NUMBER_DIVIDERS = ",-/:";

  private static final Pattern ADDRESS_FORM =
      Pattern.compile(
          "(?i).*://.*|www\\..*|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}([/:?].*)?[.:?!]*", Pattern.DOTALL);

  /**
   * What is one number to the reader: thousands in full-width digits, a time with a full-width
   * colon, the number of a document, a telephone number with its area code, the number of a
   * standard.
   */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])|[０-９]+(?:[．／－：][０-９]+)+|[０-９]{2,}"
              + "|(?<![0-9])[0-9]{1,2}：[0-9]{2}(?![0-9])"
              + "|[0-9]+(?:－[0-9]+)+"
              + "|[〔［\\[（(][0-9０-９]{2,4}[〕］\\]）)][ 　]?第?[ 　]?[0-9０-９]+[ 　]?号"
              + "|[（(]0[0-9]{2,3}[）)][ －-]?[0-9]{7,8}"
              + "|(?<![A-Za-z])[A-Z]{2,6}(?:/[A-Z]{1,2})?[  ][0-9]+(?:\\.[0-9]+)*"
              + "(?:[-–—－][0-9]{2,4})?(?::[0-9]{4})?");

  private final int[] text;
  private final CharacterClass[] classes;
  private final int[] penalties;

  private Runs(int[] text, CharacterClass[] classes) {
    this.text = text;
    this.classes = classes;
    this.penalties = new int[text.length];
    Arrays.fill(penalties, NONE);
  }

  /** What runs ask for ending a line before each character; {@link #NONE} outside them. */
  static int[] penalties(int[] text, CharacterClass[] classes) {
    var runs = new Runs(text, classes);
    runs.divide();
    runs.joinNumbers();
    return runs.penalties;
  }

  private void divide() {
    int start = 0;
    for (int i = 1; i <= text.length; i++) {
      if (i == text.length || !joins(i - 1) || !joins(i)) {
        if (i - start > 1) {
          divide(start, i);
        }
        start = i;
      }
    }
  }

  private boolean joins(int index) {
    if (text[index] == ',') {
      return index > 0
          && index < text.length - 1
          && classes[index - 1] == DIGIT
          && classes[index + 1] == DIGIT;
    }
    return classes[index] == ALPHABETIC && !isSign(text[index])
        || classes[index] == DIGIT
        || classes[index] == CLOSING && text[index] < 0x80 && "'\";)]}".indexOf(text[index]) < 0;
  }

  /** Signs of numbers beyond ASCII stand at the head of one, and in no word and no address. */
  private static boolean isSign(int codePoint) {
    return codePoint > 0x7F && BreakRules.SIGNS.indexOf(codePoint) >= 0;
  }

  private void divide(int start, int end) {
    Kind kind = kind(start, end);
    for (int i = start + 1; i < end; i++) {
      penalties[i] = penalty(kind, start, i, end);
    }
  }

  private enum Kind {
    NUMBER,
    ADDRESS,
    MAIL,
    WORD
  }

  private Kind kind(int start, int end) {
    boolean letters = false;
    boolean divided = false;
    boolean mail = false;
    for (int i = start; i < end; i++) {
      letters |= Character.isLetter(text[i]);
      divided |= text[i] == '.' || text[i] == '/';
      mail |= text[i] == '@' && i > start && i < end - 1;
    }
    if (mail) {
      return Kind.MAIL;
    }
    if (letters
        && divided
        && ADDRESS_FORM.matcher(new String(text, start, end - start)).matches()) {
      return Kind.ADDRESS;
    }
    return letters ? Kind.WORD : Kind.NUMBER;
  }

  private int penalty(Kind kind, int start, int index, int end) {
    if (index - start < 2 || end - index < 2) {
      return ONE_LETTER;
    }
    int before = text[index - 1];
    return switch (kind) {
      case ADDRESS ->
          ADDRESS_DIVIDERS.indexOf(before) >= 0 && !isInsideSigns(index) && !isDecimal(index)
              ? ADDRESS
              : inside(index);
      case MAIL -> text[index] == '@' || before == '.' ? ADDRESS : inside(index);
      case WORD -> isCompound(start, index) ? ADDRESS : inside(index);
      case NUMBER -> NUMBER_DIVIDERS.indexOf(before) >= 0 ? WORD_SIGN : inside(index);
    };
  }

  /** A sign that divides never goes to the next line, not even where a run has to be divided. */
  private int inside(int index) {
    return classes[index] == CLOSING ? ONE_LETTER : WORD;
  }

  private boolean isDecimal(int index) {
    return (text[index - 1] == '.' || text[index - 1] == ',')
        && classes[index - 2] == DIGIT
        && classes[index] == DIGIT;
  }

  /** Signs that follow each other, as in ://, stay together. */
  private boolean isInsideSigns(int index) {
    return ADDRESS_DIVIDERS.indexOf(text[index]) >= 0;
  }

  /** Behind a hyphen or slash with two letters at least on either side of it. */
  private boolean isCompound(int start, int index) {
    return (text[index - 1] == '-' || text[index - 1] == '/')
        && index - start > 2
        && Character.isLetter(text[index - 2])
        && Character.isLetter(text[index - 3])
        && Character.isLetter(text[index])
        && Character.isLetter(text[index + 1]);
  }

  private void joinNumbers() {
    if (Arrays.stream(text).noneMatch(CharacterClass::isDigit)) {
      return;
    }
    var characters = new char[text.length];
    for (int i = 0; i < text.length; i++) {
      characters[i] = Character.isBmpCodePoint(text[i]) ? (char) text[i] : '一';
    }
    Matcher number = NUMBERS.matcher(new String(characters));
    while (number.find()) {
      for (int i = number.start() + 1; i < number.end(); i++) {
        if (penalties[i] < WORD_SIGN) {
          penalties[i] = CharacterClass.isDigit(text[i - 1]) ? WORD : WORD_SIGN;
        }
      }
    }
  }
}
