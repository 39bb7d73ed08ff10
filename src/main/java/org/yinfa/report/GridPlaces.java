package org.yinfa.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of cells in a grid. Each cell takes the first column from the left that is free in its
 * row, as in HTML.
 */
public final class GridPlaces {

  private final List<Place> places = new ArrayList<>();
  private final List<Integer> unfilled = new ArrayList<>();
  private final int[] takenUntil;

  /** What a cell spans. */
  public record Span(int columns, int rows) {}

  /**
   * Where a cell stands, counted from 0.
   *
   * @param index of the cell within its row
   */
  public record Place(int row, int index, int column, Span span) {

    public boolean coversRow(int other) {
      return row <= other && other < row + span.rows();
    }

    public boolean coversColumn(int other) {
      return column <= other && other < column + span.columns();
    }
  }

  private GridPlaces(int columns) {
    this.takenUntil = new int[columns];
  }

  /** Places the cells of a grid with so many columns. */
  public static GridPlaces of(int columns, List<List<Span>> rows) {
    var grid = new GridPlaces(columns);
    for (int row = 0; row < rows.size(); row++) {
      grid.place(row, rows.get(row), rows.size());
    }
    return grid;
  }

  private void place(int row, List<Span> cells, int rows) {
    boolean fits = true;
    for (int index = 0; index < cells.size(); index++) {
      Span span = cells.get(index);
      int column = firstFree(row);
      places.add(new Place(row, index, column, span));
      fits &= row + span.rows() <= rows;
      for (int each = column; each < column + span.columns(); each++) {
        if (each < takenUntil.length && takenUntil[each] <= row) {
          takenUntil[each] = row + span.rows();
        } else {
          fits = false;
        }
      }
    }
    if (!fits || firstFree(row) < takenUntil.length) {
      unfilled.add(row);
    }
  }

  private int firstFree(int row) {
    int column = 0;
    while (column < takenUntil.length && takenUntil[column] > row) {
      column++;
    }
    return column;
  }

  /** Every cell, row by row. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /**
   * The rows whose cells are more or fewer than the columns that are free, or go on below the end.
   */
  public List<Integer> unfilled() {
    return List.copyOf(unfilled);
  }
}
