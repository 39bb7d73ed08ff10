package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfa.importer.Imports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Block;

/** Which numbered lines are the items of a list, and which are headings. */
class ListImportTest {

  @ParameterizedTest
  @ValueSource(strings = {"一、|二、|三、", "（一）|（二）|（三）", "1.|2.|3.", "１．|２．|３．", "(1)|(2)|(3)"})
  void numberedLinesWithNothingBetweenThemAreParagraphs(String marks) {
    List<String> lines = new ArrayList<>();
    for (String mark : marks.split("\\|", -1)) {
      lines.add(mark + "推进档案工作");
    }

    assertThat(blocks(lines)).containsExactlyElementsOf(paragraphs(lines));
  }

  @Test
  void anAttachmentOfAnyNumberOfItemsIsAListOfParagraphs() {
    for (int items : new int[] {3, 4, 9, 10, 11, 45, 99}) {
      List<String> lines = items(items);
      List<String> text =
          new ArrayList<>(
              List.of(
                  "云山市人民政府关于表扬的通报",
                  "各县（市、区）人民政府：",
                  "现予以表扬。",
                  "云山市人民政府",
                  "2023年5月8日",
                  "附件",
                  "档案工作先进典型",
                  "（共若干项）"));
      text.addAll(lines);

      Block[] expected = paragraphs(lines).toArray(Block[]::new);
      assertThat(report(text.toArray(String[]::new)).attachments().get(0).body())
          .hasSize(items + 1)
          .endsWith(expected);
    }
  }

  @Test
  void aParagraphMayFollowTheItems() {
    List<String> lines = List.of("1.档案工作", "2.信息公开", "3.政务服务", "以上各项请抓紧落实。");

    assertThat(blocks(lines)).containsExactlyElementsOf(paragraphs(lines));
  }

  @Test
  void aHigherHeadingMayFollowTheItems() {
    assertThat(blocks(List.of("一、工作任务", "1.档案工作", "2.信息公开", "3.政务服务", "二、工作要求", "请抓紧落实。")))
        .containsExactly(
            new Block.Heading(1, "一、", "工作任务", null),
            new Block.Paragraph("1.档案工作"),
            new Block.Paragraph("2.信息公开"),
            new Block.Paragraph("3.政务服务"),
            new Block.Heading(1, "二、", "工作要求", null),
            new Block.Paragraph("请抓紧落实。"));
  }

  @Test
  void itemsThatMerelyStateQuantitiesStandAmongOthers() {
    List<String> lines = List.of("1.档案工作", "2.公开信息12条", "3.政务服务");

    assertThat(blocks(lines)).containsExactlyElementsOf(paragraphs(lines));
  }

  @Test
  void twoListsInARowAreTwoLists() {
    List<String> lines = List.of("1.档案", "2.公开", "3.服务", "1.网站", "2.窗口", "3.热线");

    assertThat(blocks(lines)).containsExactlyElementsOf(paragraphs(lines));
  }

  @Test
  void headingsWithTextOrLowerHeadingsBetweenThemStay() {
    assertThat(blocks(List.of("1.档案工作", "2.信息公开", "3.政务服务", "工作有序。", "4.网站建设", "工作有序。")))
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(4);
    assertThat(blocks(List.of("1.档案工作", "工作有序。", "2.信息公开", "3.政务服务", "4.网站建设")))
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(4);
    assertThat(blocks(List.of("一、档案工作", "二、信息公开", "三、政务服务", "（一）窗口", "工作有序。")))
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(4);
  }

  @Test
  void aHeadingBelowAHeadingWithTextStaysOne() {
    assertThat(blocks(List.of("一、档案工作", "（一）归档", "工作有序。", "二、信息公开", "工作有序。")))
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(3);
    assertThat(blocks(List.of("一、档案工作", "二、信息公开", "工作有序。")))
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(2);
  }

  @Test
  void runInHeadingsAreNoItems() {
    assertThat(blocks(List.of("1.档案工作。工作有序。", "2.信息公开。工作有序。", "3.政务服务。工作有序。")))
        .allMatch(Block.Heading.class::isInstance);
  }

  @Test
  void twoMayBeHeadingsWithoutTextYet() {
    assertThat(blocks(List.of("一、档案工作", "二、信息公开"))).allMatch(Block.Heading.class::isInstance);
  }

  private static List<String> items(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(item -> item + ".云山市第" + item + "街道办事处推进档案工作。")
        .toList();
  }

  private static List<Block> paragraphs(List<String> lines) {
    return lines.stream().<Block>map(Block.Paragraph::new).toList();
  }

  private static List<Block> blocks(List<String> lines) {
    return NumberedLists.read(lines);
  }
}
