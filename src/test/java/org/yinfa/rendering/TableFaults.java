package org.yinfa.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinfa.report.Block;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.Pdf.Glyph;
import org.yinfa.testkit.PrintedText;

/** What is wrong with the pages of a table, measured on the PDF. */
final class TableFaults {

  private static final double POINT = 25.4 / 72;

  /** The pitch of the grid and of lines in cells, in points, and the air in a row. */
  private static final double GRID = (225 / POINT - 16) / 21;

  private static final double LINE = GRID * 2 / 3;
  private static final double AIR = 4;

  /** A header that leaves fewer lines of the page than this isn't repeated. */
  private static final int LEAST_BELOW_HEADER = 4;

  private static final double LEAST_SIZE = 7.5;

  /** What a cell keeps free beside its text, its border included, in type of 12 points. */
  private static final double FRAME = 9.2;

  private final RandomTable random;
  private final Block.Table table;
  private final Pdf pdf;
  private final List<List<Glyph>> heads;
  private final List<List<Glyph>> cells;
  private final List<String> faults = new ArrayList<>();

  private TableFaults(RandomTable random) {
    this.random = random;
    this.table = random.table();
    this.pdf = Documents.render(random.report());
    this.heads = pdf.elements("TH");
    this.cells = pdf.elements("TD");
  }

  static List<String> of(RandomTable random) {
    var faults = new TableFaults(random);
    faults.find();
    return faults.faults;
  }

  private void find() {
    if (!pdf.taggedText().equals(PrintedText.of(random.report()))) {
      faults.add("another text");
      return;
    }
    if (heads.size() != columns() || cells.size() != columns() * table.rows().size()) {
      faults.add("other cells");
      return;
    }
    outsideTheTypeArea();
    headsOnEachPage();
    rowsInParts();
    dividedParts();
  }

  private int columns() {
    return table.header().size();
  }

  private void outsideTheTypeArea() {
    for (List<Glyph> content : allCells()) {
      for (Glyph glyph : content) {
        double left = random.turned() ? 35 : 28;
        double top = random.turned() ? 28 : 37;
        double width = random.turned() ? 225 : 156;
        double height = random.turned() ? 156 : 225;
        if (glyph.x() < left - 1
            || glyph.x() + glyph.width() > left + width + 1
            || glyph.y() - 0.8 * glyph.size() * POINT < top - 1
            || glyph.y() + 0.1 * glyph.size() * POINT > top + height + 1) {
          faults.add("outside the type area: " + glyph);
          return;
        }
      }
    }
  }

  private List<List<Glyph>> allCells() {
    List<List<Glyph>> all = new ArrayList<>(heads);
    all.addAll(cells);
    return all;
  }

  private void headsOnEachPage() {
    Set<Integer> pages = pages(cells);
    Set<Integer> headPages = pages(heads);
    if (!isHeaderRepeated() || pages.isEmpty()) {
      return;
    }
    String header = PrintedText.withoutSpace(String.join("", table.header()));
    Set<Integer> withHead = new TreeSet<>(headPages);
    Map<Integer, StringBuilder> artifacts = new TreeMap<>();
    for (Glyph glyph : pdf.artifacts()) {
      artifacts.computeIfAbsent(glyph.page(), page -> new StringBuilder()).append(glyph.text());
    }
    artifacts.forEach(
        (page, text) -> {
          if (PrintedText.withoutSpace(text.toString()).contains(header)) {
            withHead.add(page);
          }
        });
    if (!withHead.containsAll(pages)) {
      faults.add("no heads on one of the pages " + pages + ", only on " + withHead);
    }
    if (!pages.containsAll(withHead)) {
      faults.add("heads alone on one of the pages " + withHead + ", rows on " + pages);
    }
  }

  private static Set<Integer> pages(List<List<Glyph>> contents) {
    Set<Integer> pages = new TreeSet<>();
    contents.forEach(content -> content.forEach(glyph -> pages.add(glyph.page())));
    return pages;
  }

  private int pageLines() {
    return random.turned() ? 15 : 21;
  }

  private boolean isHeaderRepeated() {
    return gridLines(heads) + LEAST_BELOW_HEADER <= pageLines();
  }

  private static int gridLines(List<List<Glyph>> row) {
    int lines = row.stream().mapToInt(content -> lines(content).size()).max().orElse(0);
    return (int) Math.ceil((lines * LINE + AIR) / GRID);
  }

  /** The text of each line of a cell. */
  private static List<List<Glyph>> lines(List<Glyph> content) {
    Map<String, List<Glyph>> lines = new LinkedHashMap<>();
    for (Glyph glyph : content) {
      lines
          .computeIfAbsent(
              glyph.page() + " " + Math.round(glyph.y() * 10), line -> new ArrayList<>())
          .add(glyph);
    }
    return new ArrayList<>(lines.values());
  }

  private List<List<Glyph>> row(int row) {
    return cells.subList(row * columns(), (row + 1) * columns());
  }

  private void rowsInParts() {
    int room = pageLines() - (isHeaderRepeated() ? gridLines(heads) : 0);
    for (int row = 0; row < table.rows().size(); row++) {
      if (pages(row(row)).size() > 1 && gridLines(row(row)) <= room) {
        faults.add("row " + row + " of " + gridLines(row(row)) + " lines in parts, room " + room);
      }
    }
  }

  private void dividedParts() {
    if (!couldHoldAll()) {
      return;
    }
    for (List<Glyph> content : allCells()) {
      String text = text(content);
      int end = 0;
      for (List<Glyph> line : lines(content)) {
        end += text(line).length();
        for (String part : random.whole()) {
          String printed = PrintedText.withoutSpace(part);
          for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
            if (isAlone(text, at, printed.length()) && at < end && end < at + printed.length()) {
              faults.add("divided: " + part + " in " + text);
              return;
            }
          }
        }
      }
    }
  }

  /** Whether what is found is not a part of a longer number or word. */
  private static boolean isAlone(String text, int start, int length) {
    return (start == 0 || isChinese(text.charAt(start - 1)))
        && (start + length == text.length() || isChinese(text.charAt(start + length)));
  }

  private static boolean isChinese(char character) {
    return character >= '一';
  }

  private static String text(List<Glyph> content) {
    var text = new StringBuilder();
    content.forEach(glyph -> text.append(glyph.text()));
    return PrintedText.withoutSpace(text.toString());
  }

  /** Whether type of the least size is small enough for all that should be whole. */
  private boolean couldHoldAll() {
    double sum = 0;
    for (int column = 0; column < columns(); column++) {
      double widest = 13;
      for (int row = 0; row < table.rows().size(); row++) {
        widest = Math.max(widest, widestPart(cells.get(row * columns() + column)));
      }
      sum += LEAST_SIZE / 12 * (widest + FRAME) + 0.6;
    }
    return sum < (random.turned() ? 225 : 156) / POINT - 1;
  }

  /** In points, in type of 12 points; some more than the part itself where Chinese is beside it. */
  private double widestPart(List<Glyph> content) {
    double widest = 0;
    double width = 0;
    for (Glyph glyph : content) {
      boolean apart = isChinese(glyph.text().charAt(0)) && "年月日".indexOf(glyph.text()) < 0;
      width = apart ? 0 : width + glyph.width() / POINT * 12 / glyph.size();
      widest = Math.max(widest, width);
    }
    return widest;
  }
}
