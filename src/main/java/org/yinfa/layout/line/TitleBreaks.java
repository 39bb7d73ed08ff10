package org.yinfa.layout.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The cost of breaking a title before each character. The title of an official document is agency,
 * year, 关于 + action + object, kind of document; a line ends well between these parts.
 */
final class TitleBreaks {

  /** A break that is never taken. */
  static final int NEVER = 1_000_000;

  private static final int INSIDE_WORD = 20_000;
  private static final int INSIDE_NUMBER = 5_000;
  private static final int INSIDE_PAIR = 2_000;
  private static final int INSIDE_QUOTED_TITLE = 300;
  private static final int INSIDE_TERM = 500;
  private static final int INSIDE_AGENCY = 600;
  private static final int BEHIND_PLACE = 400;
  private static final int BEHIND_PARENT_AGENCY = 350;
  private static final int BEFORE_BOUND_NOUN = 700;

  /** Where a line has 关于 and hardly anything of what it is about. */
  private static final int SOON_BEHIND_ABOUT = 350;

  private static final int SOON = 2;
  private static final int BEHIND_ABOUT_BEFORE_QUOTED_TITLE = 250;

  /** Between two characters that the dictionary doesn't join: most likely a name. */
  private static final int INSIDE_UNKNOWN_NAME = 3_000;

  private static final int BESIDE_LONE_CHARACTER = 1_000;
  private static final int BEFORE_ENDING = 1_500;
  private static final int BEHIND_LEANING = 800;
  private static final int BEFORE_NOTE = 800;
  private static final int BEHIND_CONJUNCTION = 500;
  private static final int BEFORE_LIGHT_NOUN = 350;

  private static final int BETWEEN_WORDS = 200;
  private static final int BEHIND_YEAR = 160;
  private static final int BEHIND_ENUMERATION_MARK = 100;
  private static final int BEFORE_PLACE = 100;
  private static final int BEHIND_DE = 80;
  private static final int BEFORE_KIND = 60;
  private static final int BEHIND_ACTION = 50;
  private static final int BEFORE_YEAR = 50;
  private static final int BESIDE_QUOTED_TITLE = 30;
  private static final int BEFORE_ABOUT = 20;
  private static final int BEHIND_AGENCY = 0;

  private static final int LONGEST_PLACE = 5;
  private static final String PARTY = "中共";
  private static final String ABOUT = "关于";
  private static final String CHINESE_DIGITS = "〇零○一二三四五六七八九十";
  private static final Pattern YEAR =
      Pattern.compile("(?:[0-9]{2,4}|[" + CHINESE_DIGITS + "]{2,4})(?:[-—－至][0-9]{2,4})?学?年度?");
  private static final Pattern NOTE_AT_THE_END = Pattern.compile("[（(][^（()）]*[）)]$");

  private final int[] codePoints;
  private final String text;
  private final BreakRules rules;
  private final BitSet boundaries;
  private final BitSet actionEnds = new BitSet();
  private final BitSet termStarts = new BitSet();
  private final BitSet insideTerms = new BitSet();
  private final BitSet insideNumbers = new BitSet();
  private final BitSet yearStarts = new BitSet();
  private final BitSet yearEnds = new BitSet();
  private final int[] enclosure;
  private final int agencyStart;
  private final int agencyEnd;
  private final String place;
  private final int kindStart;

  TitleBreaks(int[] codePoints) {
    this.codePoints = codePoints;
    var plain = new StringBuilder();
    for (int i = 0; i < codePoints.length; i++) {
      // one char for each code point; beyond the BMP there are only characters of names
      plain.append(Character.isBmpCodePoint(codePoints[i]) ? (char) codePoints[i] : '\uFFFD');
    }
    this.text = plain.toString();
    this.rules = new BreakRules(codePoints, CharacterClass.of(codePoints));
    this.boundaries = WordBoundaries.of(text);
    this.enclosure = new int[codePoints.length];
    enclose('《', '》', INSIDE_QUOTED_TITLE);
    enclose('（', '）', INSIDE_PAIR);
    enclose('(', ')', INSIDE_PAIR);
    enclose('〔', '〕', INSIDE_PAIR);
    enclose('“', '”', INSIDE_PAIR);
    findTerms();
    findYears();
    findDeeds();
    this.kindStart = kindStart();
    this.agencyStart = text.startsWith(ABOUT) || !yearStarts.get(0) ? 0 : yearEnds.nextSetBit(0);
    this.place = place();
    if (!place.isEmpty()) {
      joinPlace();
    }
    this.agencyEnd = agencyEnd();
  }

  /** The cost of ending a line before each character. */
  int[] costs() {
    int[] costs = new int[codePoints.length];
    for (int i = 1; i < costs.length; i++) {
      costs[i] = cost(i);
    }
    return costs;
  }

  private int cost(int index) {
    if (rules.penalty(index) >= Runs.WORD_SIGN
        || isOneOf(wordAfter(index), TitleVocabulary.PARTICLES)) {
      return NEVER;
    }
    if (Character.isSpaceChar(text.charAt(index - 1))) {
      return enclosure[index];
    }
    if (insideNumbers.get(index) || isInsideNumber(index)) {
      return INSIDE_NUMBER;
    }
    if (index == agencyEnd) {
      return BEHIND_AGENCY;
    }
    if (!boundaries.get(index)) {
      return INSIDE_WORD;
    }
    if (text.startsWith(ABOUT, index) && enclosure[index] == 0) {
      return BEFORE_ABOUT;
    }
    if (actionEnds.get(index) && !TitleVocabulary.CONJUNCTIONS.contains(wordAfter(index))) {
      return BEHIND_ACTION;
    }
    if (index == kindStart) {
      return text.charAt(index - 1) == '的' ? BEHIND_DE : BEFORE_KIND;
    }
    int objection = objection(index) + enclosure[index];
    return objection > 0 ? objection : merit(index);
  }

  private boolean isInsideNumber(int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    if (isNumeral(before)) {
      // a number with what it counts; a numeral of Chinese characters may be part of any word
      return isDigit(before) && Character.isIdeographic(after)
          || isNumeral(after)
          || "年月日号届次个项期批".indexOf(after) >= 0;
    }
    return before == '第' && isNumeral(after) || "年月".indexOf(before) >= 0 && isDigit(after);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isNumeral(char character) {
    return isDigit(character) || CHINESE_DIGITS.indexOf(character) >= 0;
  }

  private int objection(int index) {
    return IntStream.of(
            insideAgency(index),
            insideTerms.get(index) ? INSIDE_TERM : 0,
            endsPlace(index) || endsPlaceStem(index) ? BEHIND_PLACE : 0,
            isSoonBehindAbout(index) ? SOON_BEHIND_ABOUT : 0,
            leaning(wordBefore(index), wordAfter(index)),
            termStarts.get(index) ? 0 : leaningNoun(wordAfter(index)))
        .max()
        .orElseThrow();
  }

  private boolean isSoonBehindAbout(int index) {
    int about = text.lastIndexOf(ABOUT, index);
    if (about < 0 || text.charAt(index) == '《') {
      return false;
    }
    int start = about + ABOUT.length();
    int subject = yearStarts.get(start) ? yearEnds.nextSetBit(start) : start;
    return index - subject <= SOON;
  }

  private int insideAgency(int index) {
    if (index <= agencyStart || index >= agencyEnd) {
      return 0;
    }
    if (!endsAgency(index)) {
      return endsPlace(index) ? BEHIND_PLACE : INSIDE_AGENCY;
    }
    // agencies that issue together are those of one place, and their names begin with it
    return startsPlace(index) ? BEFORE_ABOUT : BEHIND_PARENT_AGENCY;
  }

  private static int leaning(String before, String after) {
    if (before.equals(ABOUT) && after.startsWith("《")) {
      return BEHIND_ABOUT_BEFORE_QUOTED_TITLE;
    }
    if (TitleVocabulary.LEANING_FORWARD.contains(before)) {
      return BEHIND_LEANING;
    }
    if (before.equals("等") && isNumeral(after.charAt(0))) {
      return BEHIND_LEANING;
    }
    if (TitleVocabulary.CONJUNCTIONS.contains(before)) {
      return BEHIND_CONJUNCTION;
    }
    if (after.equals("（") || after.equals("(") || after.equals("〔")) {
      return BEFORE_NOTE;
    }
    return besideLoneCharacter(before, after);
  }

  private static int leaningNoun(String after) {
    if (TitleVocabulary.BOUND_NOUNS.contains(after)) {
      return BEFORE_BOUND_NOUN;
    }
    return TitleVocabulary.LIGHT_NOUNS.contains(after) ? BEFORE_LIGHT_NOUN : 0;
  }

  private static int besideLoneCharacter(String before, String after) {
    if (isLone(after)) {
      if (isLone(before)) {
        return INSIDE_UNKNOWN_NAME;
      }
      return isOneOf(after, TitleVocabulary.ENDINGS) ? BEFORE_ENDING : BESIDE_LONE_CHARACTER;
    }
    return isLone(before) && !isOneOf(before, TitleVocabulary.ENDINGS) ? BESIDE_LONE_CHARACTER : 0;
  }

  /** A word of one character that is neither a mark nor one of the small words of grammar. */
  private static boolean isLone(String word) {
    return word.length() == 1
        && (Character.isIdeographic(word.charAt(0)) || word.charAt(0) == '\uFFFD')
        && !isOneOf(word, TitleVocabulary.PARTICLES)
        && !TitleVocabulary.CONJUNCTIONS.contains(word)
        && !TitleVocabulary.LEANING_FORWARD.contains(word);
  }

  private static boolean isOneOf(String word, String characters) {
    return word.length() == 1 && characters.contains(word);
  }

  private int merit(int index) {
    char before = text.charAt(index - 1);
    if (text.charAt(index) == '《' || before == '》') {
      return BESIDE_QUOTED_TITLE;
    }
    if (yearStarts.get(index)) {
      return BEFORE_YEAR;
    }
    if (startsPlace(index)) {
      return BEFORE_PLACE;
    }
    if (before == '的') {
      return BEHIND_DE;
    }
    if (before == '、') {
      return BEHIND_ENUMERATION_MARK;
    }
    return yearEnds.get(index) ? BEHIND_YEAR : BETWEEN_WORDS;
  }

  private String wordBefore(int index) {
    return text.substring(Math.max(0, boundaries.previousSetBit(index - 1)), index);
  }

  private String wordAfter(int index) {
    int end = boundaries.nextSetBit(index + 1);
    return text.substring(index, end < 0 ? text.length() : end);
  }

  private void enclose(char opening, char closing, int cost) {
    int open = text.indexOf(opening);
    while (open >= 0) {
      int close = text.indexOf(closing, open);
      if (close < 0) {
        return;
      }
      for (int i = open + 1; i <= close; i++) {
        enclosure[i] += cost;
      }
      open = text.indexOf(opening, close);
    }
  }

  private void findTerms() {
    for (String term : TitleVocabulary.TERMS) {
      for (int i = text.indexOf(term); i >= 0; i = text.indexOf(term, i + 1)) {
        // 人民政府信息公开 is 人民政府 and what it does, not 人民 and 政府信息公开
        if (boundaries.get(i)) {
          termStarts.set(i);
          insideTerms.set(i + 1, i + term.length());
          boundaries.set(i + term.length());
        }
      }
    }
  }

  private void findYears() {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      insideNumbers.set(year.start() + 1, year.end());
      boundaries.clear(year.start() + 1, year.end());
      yearStarts.set(year.start());
      yearEnds.set(year.end());
      boundaries.set(year.start());
      boundaries.set(year.end());
    }
  }

  private void findDeeds() {
    for (int i = text.indexOf(ABOUT); i >= 0; i = text.indexOf(ABOUT, i + 1)) {
      int start = i + ABOUT.length();
      boundaries.set(i);
      boundaries.set(start);
      TitleVocabulary.ACTIONS.stream()
          .filter(action -> text.startsWith(action, start))
          .mapToInt(String::length)
          .max()
          .ifPresent(length -> actionEnds.set(start + length));
    }
    boundaries.or(actionEnds);
  }

  /** Where the kind of the document starts, or -1; a note such as （试行） may follow it. */
  private int kindStart() {
    String whole = NOTE_AT_THE_END.matcher(text).replaceFirst("");
    int length =
        TitleVocabulary.KINDS.stream()
            .filter(whole::endsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int start = whole.length() - length;
    return length > 0 && boundaries.get(start) ? start : -1;
  }

  /** Where the name of the agency that heads the title ends, or -1. */
  private int agencyEnd() {
    int about = text.indexOf(ABOUT);
    int year = yearStarts.nextSetBit(agencyStart + 1);
    if (about > agencyStart && (year < 0 || about < year)) {
      return about;
    }
    if (year > agencyStart && (endsAgency(year) || endsPlace(year))) {
      return year;
    }
    int quoted = text.indexOf('《');
    int limit = quoted < 0 ? text.length() : quoted;
    int end = boundaries.nextSetBit(agencyStart + 2);
    while (end > 0 && end < limit) {
      int next = boundaries.nextSetBit(end + 1);
      if (endsAgency(end) && !(next > 0 && endsAgency(next))) {
        return end;
      }
      end = next;
    }
    return -1;
  }

  private boolean endsAgency(int index) {
    String word = wordBefore(index);
    return !insideTerms.get(index)
        && TitleVocabulary.AGENCY_ENDS.stream()
            .anyMatch(end -> end.length() > 1 ? startsBefore(index, end) : word.endsWith(end))
        && !TitleVocabulary.NO_AGENCIES.contains(word);
  }

  private boolean startsBefore(int index, String end) {
    return text.startsWith(end, index - end.length());
  }

  private boolean endsPlace(int index) {
    return TitleVocabulary.PLACE_ENDS.indexOf(text.charAt(index - 1)) >= 0;
  }

  /** A company of 云山市 is called 云山…有限公司. */
  private boolean endsPlaceStem(int index) {
    return place.length() > 2 && startsBefore(index, place.substring(0, place.length() - 1));
  }

  /** Whether the name of the place with which the title begins stands here once more. */
  private boolean startsPlace(int index) {
    return !place.isEmpty() && text.startsWith(place, index);
  }

  private String place() {
    int start = text.startsWith(PARTY, agencyStart) ? agencyStart + PARTY.length() : agencyStart;
    if (text.startsWith(ABOUT, start)) {
      return "";
    }
    for (int i = start + 1; i < Math.min(text.length(), start + LONGEST_PLACE); i++) {
      if (TitleVocabulary.PLACE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return text.substring(start, i + 1);
      }
    }
    return "";
  }

  /** The dictionary knows few places; that of the issuer is one word wherever it stands. */
  private void joinPlace() {
    for (int i = text.indexOf(place); i >= 0; i = text.indexOf(place, i + 1)) {
      boundaries.clear(i + 1, i + place.length());
      boundaries.set(i);
      boundaries.set(i + place.length());
    }
  }
}
