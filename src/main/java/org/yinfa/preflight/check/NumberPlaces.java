package org.yinfa.preflight.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text has numbers: with the signs and units that belong to them, as dates, times,
 * fractions and telephone numbers, and as the numbers of documents and standards (GB/T 15835-2011).
 */
final class NumberPlaces {

  private static final String DIGIT = "[0-9０-９]";

  private static final List<Pattern> NUMBERS =
      List.of(
          // 1,234.5, 2018-01-17, 2018/1/17, 1/2, 10:30, 0513-88886666
          Pattern.compile(DIGIT + "+(?:[.．,:/／⁄－‐‑\\-\u00A0\u2007\u202F]" + DIGIT + "+)*"),
          Pattern.compile("[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])"),
          Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "{1,2}：" + DIGIT + "{2}(?!" + DIGIT + ")"),
          Pattern.compile("[+＋−±∓￥¥$＄€£￡#＃№§]" + DIGIT),
          Pattern.compile("(?<![A-Za-z0-9０-９])[-－]" + DIGIT),
          Pattern.compile(DIGIT + "(?:°[CFＣＦ]|[%％‰‱°℃℉′″Ω\u3371-\u33DF])"),
          // 〔2024〕15号
          Pattern.compile("[〔［\\[（(]" + DIGIT + "{4}[〕］\\]）)][ 　]?第?[ 　]?" + DIGIT + "+[ 　]?号"),
          Pattern.compile("[（(][0０]" + DIGIT + "{2,3}[）)][ －‐\\-]?" + DIGIT + "{7,8}"),
          // GB/T 9704-2012, GB 18030, T/CAS 12—2020, DB32/T 1234-2020, ISO 32000-1:2008
          Pattern.compile(
              "(?<![A-Za-z/])(?:[A-Z]{2,6}/[A-Z]{1,2}|[TQ]/[A-Z]{2,6}|DB[0-9]{2,4}(?:/T)?"
                  + "|GB|GBZ|GJB|ISO|IEC|ISO/IEC)[ \u00A0]?[0-9]+(?:\\.[0-9]+)*"
                  + "(?:[-‐‑–—－][0-9]{1,4})?(?:[:：][0-9]{4})?"));

  private NumberPlaces() {}

  /** For each index whether the characters before and at it belong to one number. */
  static boolean[] inside(String text) {
    boolean[] inside = new boolean[text.length()];
    for (Pattern pattern : NUMBERS) {
      Matcher number = pattern.matcher(text);
      while (number.find()) {
        for (int i = number.start() + 1; i < number.end(); i++) {
          inside[i] = true;
        }
      }
    }
    return inside;
  }
}
