package org.yinfa.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line starts with, in one of the four forms of GB/T 9704-2012, 7.3.3.
 *
 * @param level 1 to 4, by the form alone: reports do skip levels
 * @param text the mark as it stands, a superfluous 、 included
 * @param rest what follows on the line, its leading spaces included
 */
record HeadingMark(int level, String text, String rest) {

  private static final String CHINESE = "[一二三四五六七八九十百]{1,5}";
  private static final String ARABIC = "[0-9０-９]{1,2}";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(CHINESE + "、"),
          Pattern.compile("[（(]" + CHINESE + "[）)]、?"),
          Pattern.compile(ARABIC + "[.．、]"),
          Pattern.compile("[（(]" + ARABIC + "[）)]、?"));
  private static final Pattern FIRST = Pattern.compile("[（(]?[一1１][^一二三四五六七八九十百0-9０-９]+");
  private static final int BARE_ARABIC = 3;
  private static final Pattern YEAR = Pattern.compile("[0-9０-９]{4}年");

  static Optional<HeadingMark> of(String line) {
    for (int level = 1; level <= FORMS.size(); level++) {
      Matcher form = FORMS.get(level - 1).matcher(line);
      if (form.lookingAt()) {
        String rest = line.substring(form.end());
        return countsSomething(level, rest)
            ? Optional.empty()
            : Optional.of(new HeadingMark(level, form.group(), rest));
      }
    }
    return Optional.empty();
  }

  /** Whether its number is one. */
  boolean isFirst() {
    return FIRST.matcher(text).matches();
  }

  boolean standsAlone() {
    return WhiteSpace.isBlank(rest);
  }

  /** Whether the number is part of the sentence, as in 一、二、三等奖, 1.5亿元, 5、6月份. */
  private static boolean countsSomething(int level, String rest) {
    if (FORMS.get(level - 1).matcher(rest).lookingAt()) {
      return true;
    }
    // A year after the mark is how many headings begin: 1.2018年工作打算
    return level == BARE_ARABIC
        && !rest.isEmpty()
        && Character.isDigit(rest.charAt(0))
        && !YEAR.matcher(rest).lookingAt();
  }
}
