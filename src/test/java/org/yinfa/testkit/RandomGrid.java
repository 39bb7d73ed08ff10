package org.yinfa.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yinfa.report.Block;
import org.yinfa.report.Block.GridCell;

/** Grids of any size, in which cells span whatever room there is. */
public final class RandomGrid {

  private static final String WORDS = "依法公开政府信息办理结果维持纠正其他总计本年度数量申请人情况社会公益组织";

  private final Random random;
  private boolean spansRows = true;

  public RandomGrid(long seed) {
    this.random = new Random(seed);
  }

  /** One in which nothing spans rows, so that a page is read in the order of its cells. */
  public Block.Grid small() {
    spansRows = false;
    Block.Grid grid = next();
    return new Block.Grid(
        grid.caption(),
        grid.columnWidths(),
        grid.head(),
        grid.rows().subList(0, Math.min(4, grid.rows().size())),
        grid.note());
  }

  public Block.Grid next() {
    int columns = 1 + random.nextInt(10);
    int labels = random.nextInt(Math.min(3, columns));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      widths.add(column < labels ? 2 + random.nextInt(3) : 2);
    }
    return new Block.Grid(
        random.nextInt(3) == 0 ? text(8) : null,
        widths,
        rows(random.nextInt(4), columns, 0, 6),
        rows(1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 20), columns, labels, 12),
        random.nextInt(4) == 0 ? text(20) : null);
  }

  private List<List<GridCell>> rows(int count, int columns, int labels, int longest) {
    boolean[][] taken = new boolean[count][columns];
    List<List<GridCell>> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      List<GridCell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(taken, row, column, labels, longest));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private GridCell cell(boolean[][] taken, int row, int column, int labels, int longest) {
    int end = column < labels ? labels : taken[row].length;
    int width = 1;
    while (column + width < end && !taken[row][column + width] && random.nextInt(4) == 0) {
      width++;
    }
    int height = 1;
    int most = column < labels ? 12 : 3;
    // in each row a cell begins: the last column's never span rows
    boolean isLast = column + width == taken[row].length;
    while (spansRows
        && !isLast
        && height < most
        && row + height < taken.length
        && random.nextInt(3) == 0) {
      height++;
    }
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        taken[r][c] = true;
      }
    }
    boolean isLabel = column < labels;
    return new GridCell(
        random.nextInt(12) == 0 ? "" : content(longest),
        width,
        height,
        isLabel,
        isLabel && random.nextInt(8) == 0,
        null);
  }

  private String content(int longest) {
    return random.nextBoolean() ? String.valueOf(random.nextInt(100000)) : text(longest);
  }

  private String text(int longest) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(longest))
        .forEach(i -> text.append(WORDS.charAt(random.nextInt(WORDS.length()))));
    return text.toString();
  }
}
