package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is right has no finding, however long or many its parts are. */
class RightLayoutSweepTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** In characters; a longer one has no room beside its stamp and stands above the date. */
  private static final int LONGEST_OFFICE = 11;

  @Test
  void anOfficeOfAnyLengthStandsBesideItsStamp() {
    assertClean(2, LONGEST_OFFICE, RightLayoutSweepTest::order);
  }

  @ParameterizedTest
  @CsvSource({"letter, 2", "official-document, 8", "order, 8", "minutes, 8"})
  void aMarkMayHaveAsManyNamesAsThereIsRoomFor(String template, int most) {
    assertClean(1, most, count -> marked(template, count));
  }

  @Test
  void aLastHeadingMayHaveNoTextAtAnyLength() {
    assertClean(2, 60, length -> ending(length, false));
  }

  @Test
  void aLastHeadingMayComeBeforeAnAttachment() {
    assertClean(2, 60, length -> ending(length, true));
  }

  @Test
  void anAddresseeOfAnyLengthMayComeFirst() {
    assertClean(2, 60, RightLayoutSweepTest::addressed);
  }

  @Test
  void aTableMayFollowTheTitleAtOnce() {
    assertClean(1, 30, RightLayoutSweepTest::tabled);
  }

  private static void assertClean(int from, int to, IntFunction<ObjectNode> report) {
    List<String> alarms = new ArrayList<>();
    IntStream.rangeClosed(from, to)
        .forEach(
            size -> {
              byte[] json = report.apply(size).toString().getBytes(UTF_8);
              Printing.measured(Printing.asItIs().print(json))
                  .in(Locale.ENGLISH)
                  .findings()
                  .forEach(finding -> alarms.add(size + ": " + finding));
            });
    assertThat(alarms).isEmpty();
  }

  private static ObjectNode order(int length) {
    ObjectNode order = sample("order/order");
    ((ObjectNode) order.at("/signature/stamp")).put("title", name(length));
    return order;
  }

  private static ObjectNode marked(String template, int count) {
    ObjectNode report = titled("关于某事的通知");
    report.put("template", template);
    ObjectNode header = report.putObject("header");
    ArrayNode names = header.putArray("issuerMark");
    for (int i = 0; i < count; i++) {
      names.add("云江市" + "某".repeat(1 + i % 4) + "管理局");
    }
    if (template.equals("order")) {
      header.put("issuerMarkSuffix", "令");
    }
    addParagraph(report.putArray("body"), "正文。");
    return report;
  }

  private static ObjectNode ending(int length, boolean attachment) {
    ObjectNode report = titled("云山市档案局制度");
    ArrayNode body = report.putArray("body");
    addHeading(body, "总体要求");
    addParagraph(body, "以公开为原则。");
    addHeading(body, name(length) + "。");
    if (attachment) {
      ObjectNode added = report.putArray("attachments").addObject().put("title", "附表");
      addParagraph(added.putArray("body"), "正文。");
    }
    return report;
  }

  private static ObjectNode addressed(int length) {
    ObjectNode report = JSON.createObjectNode();
    report.put("addressee", name(length) + "：");
    addParagraph(report.putArray("body"), "现将工作情况函告如下。");
    return report;
  }

  private static ObjectNode tabled(int length) {
    ObjectNode report = titled("部门决算公开报告");
    ObjectNode table = report.putArray("body").addObject().put("type", "table");
    table.put("caption", "表" + name(length));
    table.putArray("header").add("序号").add("项目");
    table.putArray("rows").addArray().add("1").add("收入");
    return report;
  }

  private static ObjectNode titled(String title) {
    ObjectNode report = JSON.createObjectNode();
    report.putArray("title").add(title);
    return report;
  }

  private static void addHeading(ArrayNode body, String text) {
    body.addObject().put("type", "heading").put("level", 1).put("text", text);
  }

  private static void addParagraph(ArrayNode body, String text) {
    body.addObject().put("type", "paragraph").put("text", text);
  }

  private static String name(int length) {
    return "云江市应急管理局".repeat(8).substring(0, length);
  }

  private static ObjectNode sample(String name) {
    try {
      return (ObjectNode) JSON.readTree(Printing.sample(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
