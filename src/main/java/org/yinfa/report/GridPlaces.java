package org.yinfa.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of cells in a grid. Each cell takes the first column from the left that is free in its
 * row, as in HTML.
 */
public final class GridPlaces {

  private final List<Place> places = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
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

  /** How cells don't fit into a row. */
  public enum Misfit {
    /** They are wider than the columns that are free. */
    TOO_MANY,
    /** They leave columns empty. */
    TOO_FEW,
    /** One of them goes on below the last row. */
    TOO_LOW
  }

  /**
   * A row that its cells don't fit.
   *
   * @param row counted from 0
   */
  public record Fault(int row, Misfit misfit) {}

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
    for (int index = 0; index < cells.size(); index++) {
      Span span = cells.get(index);
      Place place = new Place(row, index, firstFree(row), span);
      places.add(place);
      if (row + span.rows() > rows) {
        faults.add(new Fault(row, Misfit.TOO_LOW));
      }
      if (!take(place)) {
        faults.add(new Fault(row, Misfit.TOO_MANY));
      }
    }
    if (firstFree(row) < takenUntil.length) {
      faults.add(new Fault(row, Misfit.TOO_FEW));
    }
  }

  /** Whether all columns that a cell spans were there and free. */
  private boolean take(Place place) {
    boolean fits = true;
    for (int column = place.column(); column < place.column() + place.span().columns(); column++) {
      if (column < takenUntil.length && takenUntil[column] <= place.row()) {
        takenUntil[column] = place.row() + place.span().rows();
      } else {
        fits = false;
      }
    }
    return fits;
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

  /** Where the cells don't fill the grid; none for one that is whole. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
