package org.yinfa.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of the body, in reading order. */
public sealed interface Block {

  /** Calls the visitor's method for blocks of this type. */
  void accept(BlockVisitor visitor);

  /**
   * A heading of GB/T 9704-2012, 7.3.3. A run-in heading is one block: the heading and the text
   * that follows on its line.
   *
   * @param level 1 to 4, in the sequence 一、（一）1.（1）; it follows the mark, not the depth
   * @param mark the mark as printed; null asks for the standard's own number, empty for none
   * @param text the words of the heading, with their end mark if they have one
   * @param runIn the text after a run-in heading, or null for a heading on a line of its own
   */
  record Heading(int level, @Nullable String mark, String text, @Nullable String runIn)
      implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.heading(this);
    }
  }

  /** A paragraph, indented by two characters. */
  record Paragraph(String text) implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.paragraph(this);
    }
  }

  /**
   * A plain table: one row of header cells and any number of rows of as many cells.
   *
   * @param caption the line above the table, or null
   * @param columnWidths relative widths, one a column; empty where the cells decide
   */
  record Table(
      @Nullable String caption,
      List<String> header,
      List<List<String>> rows,
      List<Integer> columnWidths)
      implements Block {

    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      columnWidths = List.copyOf(columnWidths);
    }

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.table(this);
    }
  }

  /**
   * A picture on a line of its own.
   *
   * @param width the printed width in millimetres, or null for the picture's own size, at most the
   *     type area
   * @param caption the line below the picture, or null
   */
  record Picture(EmbeddedImage image, @Nullable Integer width, @Nullable String caption)
      implements Block {

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.picture(this);
    }
  }

  /**
   * A table of a statutory form, which the form lays out.
   *
   * @param form the form's id, a dot and the table's, such as {@code disclosure-2021.applications}
   * @param cells the values by the ids of row and column, as they are printed; a cell that isn't
   *     given is printed blank
   */
  record Form(String form, Map<String, Map<String, String>> cells) implements Block {

    public Form {
      Map<String, Map<String, String>> copy = new LinkedHashMap<>();
      cells.forEach(
          (row, values) -> copy.put(row, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
      cells = Collections.unmodifiableMap(copy);
    }

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.form(this);
    }
  }

  /**
   * A table whose cells may span columns and rows, with any number of rows of heads.
   *
   * @param caption the line above the table, or null
   * @param columnWidths relative widths, one a column
   * @param head the rows of heads, which are repeated on every page that the table reaches
   * @param rows the rows below; a cell that spans rows is missing in the rows that it goes on to
   * @param note the line below the table, or null
   */
  record Grid(
      @Nullable String caption,
      List<Integer> columnWidths,
      List<List<GridCell>> head,
      List<List<GridCell>> rows,
      @Nullable String note)
      implements Block {

    public Grid {
      columnWidths = List.copyOf(columnWidths);
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Every row from above, those of the head first. */
    public List<List<GridCell>> allRows() {
      return Stream.concat(head.stream(), rows.stream()).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.grid(this);
    }
  }

  /**
   * A cell of a {@link Grid}.
   *
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   * @param isLabel whether it heads the cells to its right; cells of the head always head a column
   * @param isStacked whether its characters stand one below the other
   * @param align left, center or right; null for numbers centred and words from the left
   */
  record GridCell(
      String text,
      int columns,
      int rows,
      boolean isLabel,
      boolean isStacked,
      @Nullable String align) {}
}
