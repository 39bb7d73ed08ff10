package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinfa.preflight.check.Rule;
import org.yinfa.verdict.WordedLayout.Departure;

/**
 * For each character and each kind of number a line that ends where it must not, and one that ends
 * where it may: the first is found, the second is not.
 */
class LineEndCatalogueTest {

  private static final String NEVER_FIRST = "。．，、：；！？”’」』）］】｝〉》〗〙〟〕)]},.:;!?%％‰℃—–～〜－-~•·・‧／/";
  private static final String NEVER_LAST = "“‘「『（［〔【｛〈《〖〘〝([{￥¥$＄€£／";

  private static final List<String> NUMBERS =
      List.of(
          "1,234,567.89",
          "24252.311082",
          "−1,234.5",
          "-5",
          "±3",
          "+12",
          "￥100",
          "$100",
          "＃5",
          "№7",
          "5%",
          "5‰",
          "30℃",
          "30°C",
          "100㎡",
          "95％",
          "1/2",
          "10:30",
          "10：30",
          "2018/1/17",
          "2018-01-17",
          "0513-88886666",
          "（0513）88886666",
          "１２３４５",
          "１，２３４，５６７",
          "１．５",
          "２０１８／０１／１７",
          "GB/T 9704-2012",
          "DA/T 46—2009",
          "GB 18030-2022",
          "T/CAS 12-2020",
          "DB32/T 1234-2020",
          "〔2024〕15号",
          "[2024]15号");

  private static final Set<String> RULES =
      Stream.of(
              Rule.LINE_START,
              Rule.LINE_END,
              Rule.UNBROKEN_MARK,
              Rule.UNBROKEN_NUMBER,
              Rule.UNBROKEN_WORD,
              Rule.LETTER_ALONE,
              Rule.LINE_EMPTY)
          .map(Rule::id)
          .collect(Collectors.toSet());

  /** Where the text stands. */
  enum Where {
    PARAGRAPH,
    HEADING,
    CELL;

    String block(String text, String id) {
      return switch (this) {
        case PARAGRAPH -> "{\"type\": \"paragraph\", \"text\": \"%s\"}".formatted(text);
        case HEADING -> "{\"type\": \"heading\", \"level\": 1, \"text\": \"%s\"}".formatted(text);
        case CELL ->
            "{\"type\": \"table\", \"header\": [\"序号\", \"内容\"], \"rows\": [[\"%s\", \"%s\"]]}"
                .formatted(id, text);
      };
    }
  }

  /**
   * A text with ¦ where its line ends.
   *
   * @param rule what it breaks, or null where it is as it should be
   */
  private record Text(Rule rule, String text) {}

  @ParameterizedTest
  @EnumSource
  void everyLineThatEndsWhereItMustNotIsFoundAndNoOther(Where where) {
    List<Text> texts = texts(where);
    String blocks =
        IntStream.range(0, texts.size())
            .mapToObj(i -> where.block(texts.get(i).text.replace("丁", id(i)), id(i)))
            .collect(Collectors.joining(","));
    String json = "{\"title\": [\"行末目录\"], \"body\": [%s]}".formatted(blocks);

    List<Departure> findings =
        Printing.measured(Printing.withText("¦", "&#10;").print(json.getBytes(UTF_8)))
            .in(Locale.ENGLISH)
            .findings()
            .stream()
            .filter(finding -> RULES.contains(finding.rule()))
            .toList();

    List<String> missed = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      String id = id(i);
      Set<String> found =
          findings.stream()
              .filter(finding -> finding.text().contains(id))
              .map(Departure::rule)
              .collect(Collectors.toSet());
      if (text.rule == null && !found.isEmpty()) {
        alarms.add(text + " " + found);
      } else if (text.rule != null && !found.contains(text.rule.id())) {
        missed.add(text + " " + found);
      }
    }
    assertThat(missed).as("missed").isEmpty();
    assertThat(alarms).as("false alarms").isEmpty();
  }

  /** An ideograph of its own for each text, so that its findings are known by it. */
  private static String id(int index) {
    return Character.toString('一' + 0x200 + index);
  }

  private static List<Text> texts(Where where) {
    List<Text> texts = new ArrayList<>();
    NEVER_FIRST.codePoints().mapToObj(Character::toString).forEach(mark -> addStart(mark, texts));
    NEVER_LAST.codePoints().mapToObj(Character::toString).forEach(mark -> addEnd(mark, texts));
    NUMBERS.forEach(number -> addNumber(number, texts));
    addQuotes(texts);
    addMarks(texts);
    addWords(texts);
    if (where != Where.HEADING) {
      // a heading begins with its number
      addFew(texts);
    }
    return texts;
  }

  private static void addStart(String mark, List<Text> texts) {
    texts.add(new Text(Rule.LINE_START, "编制通丁通知¦" + mark + "编制丁通知"));
    if (!mark.equals("／")) {
      texts.add(new Text(null, "编制通丁通知" + mark + "¦编制丁通知"));
    }
  }

  private static void addEnd(String mark, List<Text> texts) {
    texts.add(new Text(Rule.LINE_END, "编制通丁通知" + escaped(mark) + "¦编制丁通知"));
    if (!mark.equals("／")) {
      texts.add(new Text(null, "编制通丁通知¦" + escaped(mark) + "编制丁通知"));
    }
  }

  private static void addNumber(String number, List<Text> texts) {
    for (int i = 1; i < number.length(); i++) {
      if (number.charAt(i) != ' ') {
        texts.add(
            new Text(
                Rule.UNBROKEN_NUMBER,
                "编制通丁" + number.substring(0, i) + "¦" + number.substring(i) + "丁编制通知"));
      }
    }
    texts.add(new Text(null, "编制通丁知¦" + number + "丁编制通知"));
    texts.add(new Text(null, "编制通丁知" + number + "¦丁编制通知"));
  }

  private static void addQuotes(List<Text> texts) {
    for (String quote : List.of("\"", "'", "＂", "＇")) {
      String mark = escaped(quote);
      texts.add(new Text(Rule.LINE_START, "编丁" + mark + "通知¦" + mark + "丁编制"));
      texts.add(new Text(Rule.LINE_END, "编丁通知" + mark + "¦通知丁" + mark + "编制"));
      texts.add(new Text(null, "编丁通知¦" + mark + "通知丁" + mark + "编制"));
      texts.add(new Text(null, "编丁" + mark + "通知" + mark + "¦通知丁编制"));
    }
  }

  private static void addMarks(List<Text> texts) {
    for (String mark : List.of("—", "…", "⸺")) {
      texts.add(new Text(Rule.UNBROKEN_MARK, "编制丁通知" + mark + "¦" + mark + "丁编制通知"));
      texts.add(new Text(null, "编制丁通知¦" + mark + mark + "丁编制通知"));
    }
  }

  private static void addWords(List<Text> texts) {
    texts.add(new Text(Rule.UNBROKEN_WORD, "编制丁info¦rmation丁编制通知"));
    texts.add(new Text(Rule.LETTER_ALONE, "编制丁i¦nformation丁编制通知"));
    texts.add(new Text(Rule.LETTER_ALONE, "编制丁informatio¦n丁编制通知"));
    texts.add(new Text(null, "编制丁well-¦known丁编制通知"));
    texts.add(new Text(Rule.UNBROKEN_WORD, "编制丁xxgk@lin¦hai.cn丁编制通知"));
    texts.add(new Text(Rule.LETTER_ALONE, "编制丁x¦xgk@linhai.cn丁编制通知"));
    texts.add(new Text(null, "编制丁xxgk¦@linhai.cn丁编制通知"));
    texts.add(new Text(null, "编制丁xxgk@linhai.¦cn丁编制通知"));
    texts.add(new Text(Rule.UNBROKEN_WORD, "编制丁www.lin¦hai.cn/a丁编制通知"));
    for (String url :
        List.of(
            "www.ab.cn/¦ab",
            "www.¦ab.cn/ab",
            "www.ab.cn/ab?¦id=1",
            "www.ab.cn/?id=1&¦n=2",
            "www.ab.cn/ab-¦cd",
            "http://¦ab.cn/ab")) {
      texts.add(new Text(null, "编制丁通知" + url + "丁编制通知"));
    }
  }

  private static void addFew(List<Text> texts) {
    texts.add(new Text(Rule.LINE_EMPTY, "丁¦编制通知编制通知"));
    texts.add(new Text(Rule.LINE_EMPTY, "编丁¦编制通知编制通知"));
    texts.add(new Text(null, "编制丁¦编制通知编制通知"));
    texts.add(new Text(null, "编制丁编制通知¦丁"));
  }

  private static String escaped(String mark) {
    return mark.equals("\"") ? "\\\"" : mark;
  }
}
