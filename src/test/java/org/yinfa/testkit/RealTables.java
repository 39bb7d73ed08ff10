package org.yinfa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yinfa.form.FormTable;
import org.yinfa.form.Forms;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;

/** The tables of ten real annual reports, which lie beside the project and not in it. */
public final class RealTables {

  /** Names the condition for {@code @EnabledIf}. */
  public static final String ARE_PRESENT = "org.yinfa.testkit.RealTables#arePresent";

  public static final String ABSENT =
      "the real tables are not at ../shared/forms/tables; name them by -Dyinfa.tables";

  private static final Path DIRECTORY =
      Path.of(System.getProperty("yinfa.tables", "../shared/forms/tables"));

  private static final Forms FORMS = Forms.bundled();

  private RealTables() {}

  public static boolean arePresent() {
    return Files.isDirectory(DIRECTORY);
  }

  /** Such as pingtan-2020, in alphabetical order. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".t3.csv"))
          .map(name -> name.substring(0, name.length() - ".t3.csv".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A complete report that holds the tables of a name, in the prescribed parts. */
  public static Report report(String name) {
    List<Block> body = new ArrayList<>();
    body.add(heading("总体情况"));
    body.add(new Block.Paragraph("本年度政府信息公开工作平稳有序。"));
    body.add(heading("主动公开政府信息情况"));
    body.add(proactive(name));
    body.add(heading("收到和处理政府信息公开申请情况"));
    body.add(applications(name));
    body.add(heading("政府信息公开行政复议、行政诉讼情况"));
    body.add(cases(name));
    body.add(heading("存在的主要问题及改进情况"));
    body.add(new Block.Paragraph("公开的深度还不够，将继续改进。"));
    body.add(heading("其他需要报告的事项"));
    body.add(new Block.Paragraph("本年度没有收取信息处理费。"));
    return new Report(
        new Opening(List.of("云山市人民政府政府信息公开工作年度报告"), null, null, List.of()),
        body,
        new Closing(List.of(), null, null, null),
        List.of());
  }

  private static Block heading(String words) {
    return new Block.Heading(1, null, words, null);
  }

  /** Which year's form a table of applications is on, told by its rows. */
  private static String year(String name) {
    return lines(name, "t3").size() - 1 == 25 ? "2021" : "2019";
  }

  public static Block.Form applications(String name) {
    String id = "disclosure-" + year(name) + ".applications";
    FormTable table = FORMS.table(id).orElseThrow().table();
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    int line = 1;
    for (Map.Entry<String, List<String>> row : table.columnsByRow().entrySet()) {
      String[] values = lines(name, "t3").get(line++).split(",", -1);
      cells.put(row.getKey(), named(row.getValue(), List.of(values).subList(2, values.length)));
    }
    return new Block.Form(id, cells);
  }

  public static Block.Form cases(String name) {
    String id = "disclosure-" + year(name) + ".cases";
    FormTable table = FORMS.table(id).orElseThrow().table();
    List<String> columns = table.columnsByRow().get("cases");
    return new Block.Form(
        id, Map.of("cases", named(columns, List.of(lines(name, "t4").get(1).split(",", -1)))));
  }

  public static Block.Form proactive(String name) {
    List<String> lines = lines(name, "t2");
    boolean isOf2021 = lines.get(0).startsWith("信息内容,");
    String id = "disclosure-" + (isOf2021 ? "2021" : "2019") + ".proactive";
    FormTable table = FORMS.table(id).orElseThrow().table();
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    int line = isOf2021 ? 1 : 0;
    for (Map.Entry<String, List<String>> row : table.columnsByRow().entrySet()) {
      String values = lines.get(line++);
      List<String> texts =
          Stream.of(values.substring(values.indexOf(',') + 1).split("[, ]", -1))
              .filter(value -> !value.isEmpty())
              .toList();
      // what could not be parted from its neighbour says which cell it is not
      boolean isParted = texts.stream().noneMatch(text -> text.startsWith("(squashed"));
      if (isParted && texts.size() == row.getValue().size()) {
        cells.put(row.getKey(), named(row.getValue(), texts));
      }
    }
    return new Block.Form(id, cells);
  }

  private static Map<String, String> named(List<String> columns, List<String> values) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), values.get(i));
    }
    return named;
  }

  private static List<String> lines(String name, String table) {
    try {
      return Files.readAllLines(DIRECTORY.resolve(name + "." + table + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
