package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Header;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.ReportSettings;
import org.yinfa.testkit.Outcome;

/**
 * What stands above the title at every length: it finds a place where it lies upon nothing, or is
 * refused by its name.
 */
class HeaderSweepTest {

  private static final List<Integer> NUMBERS = List.of(8, 14, 19, 25, 29);
  private static final List<Integer> NAMES = List.of(2, 5, 12);
  private static final List<Integer> APPROVERS = List.of(1, 2, 3);

  /** Every length and number of names: half an hour. */
  public static void main(String[] templates) {
    for (String template : templates) {
      List<Integer> numbers = IntStream.rangeClosed(1, 60).boxed().toList();
      List<Integer> approvers = IntStream.rangeClosed(1, 8).boxed().toList();
      List<Integer> lengths = IntStream.rangeClosed(1, 12).boxed().toList();
      numbersAndApprovers(template, numbers, approvers, lengths).forEach(System.out::println);
      classificationsAndNumbers(template, IntStream.rangeClosed(1, 30).boxed().toList(), numbers)
          .forEach(System.out::println);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"official-document", "letter", "order"})
  void numberAndApproversLeaveEachOtherRoom(String template) {
    assertThat(numbersAndApprovers(template, NUMBERS, APPROVERS, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"official-document", "letter", "order"})
  void classificationUrgencyAndNumberLeaveEachOtherRoom(String template) {
    assertThat(classificationsAndNumbers(template, List.of(2, 17, 27, 30), NUMBERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"official-document", "letter", "order", "minutes"})
  void namesOfTheMarkHaveRoomBesideEverythingElse(String template) {
    List<String> faults = new ArrayList<>();
    for (int names : List.of(1, 3, 8)) {
      for (int length : List.of(6, 25, 51)) {
        for (int approvers : List.of(0, 8)) {
          var header =
              new Header(
                  "000001",
                  "机密★1年",
                  "特急",
                  names("府", length, names),
                  "文件",
                  "云发〔2024〕1号",
                  names("张", 3, approvers));
          faults.addAll(Outcome.of(report(template, header)).faults());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** 7.2.5: what the standard has no form for is refused, and at its length. */
  @Test
  void aNumberOfMoreThanOneLineIsRefusedByItsName() {
    assertThat(refusals("云".repeat(27))).isEmpty();
    assertThat(refusals("云".repeat(28))).containsExactly("/header/documentNumber");
  }

  /** 7.3.3: the first page shows text, so the mark is as small as that needs. */
  @Test
  void eightNamesAndEightApproversLeaveTheFirstPageText() {
    var header =
        new Header(null, null, null, names("府", 6, 8), "文件", "云发〔2024〕1号", names("张", 2, 8));

    assertThat(Outcome.of(report("official-document", header)).pdf().glyphs())
        .anyMatch(glyph -> glyph.page() == 1 && glyph.text().equals("正"));
  }

  private static List<String> refusals(String number) {
    var header = new Header(null, null, null, List.of("云江市"), null, number, List.of());
    return Outcome.of(report("official-document", header)).pointers();
  }

  private static List<String> numbersAndApprovers(
      String template, List<Integer> numbers, List<Integer> approvers, List<Integer> lengths) {
    List<String> faults = new ArrayList<>();
    for (int number : numbers) {
      for (int count : approvers) {
        for (int length : lengths) {
          var header =
              new Header(
                  null,
                  null,
                  null,
                  List.of("云江市人民政府"),
                  "文件",
                  number(number),
                  names("张", length, count));
          faults.addAll(Outcome.of(report(template, header)).faults());
        }
      }
    }
    return faults;
  }

  private static List<String> classificationsAndNumbers(
      String template, List<Integer> lengths, List<Integer> numbers) {
    List<String> faults = new ArrayList<>();
    for (int length : lengths) {
      for (int number : numbers) {
        var header =
            new Header(
                "000001",
                "密".repeat(length),
                "急".repeat(length),
                List.of("云江市人民政府"),
                null,
                number(number),
                List.of());
        faults.addAll(Outcome.of(report(template, header)).faults());
      }
    }
    return faults;
  }

  private static String number(int length) {
    String end = "〔2024〕1号";
    return length < end.length() ? "1".repeat(length) : "某".repeat(length - end.length()) + end;
  }

  /** Names of different lengths, the longest last. */
  private static List<String> names(String character, int longest, int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> character.repeat(Math.max(1, longest - (count - 1 - index) % 3)))
        .toList();
  }

  private static Report report(String template, Header header) {
    return new Report(
        new ReportSettings(template, ReportProperties.NONE, LineGrid.EDGE),
        null,
        header,
        new Opening(List.of("关于某事的通知"), null, "各处：", List.of()),
        List.of(new Block.Paragraph("正文。")),
        new Closing(List.of(), null, null, null),
        List.of(),
        null);
  }
}
