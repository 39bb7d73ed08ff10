package org.yinfa.report;

import java.util.Arrays;

/** How 22 lines fill the type area, which GB/T 9704-2012, 5.2.3, leaves to be read in two ways. */
public enum LineGrid {
  /**
   * The characters of line 1 touch the upper edge of the type area and those of line 22 the lower
   * one: 29.609 pt from line to line.
   */
  EDGE("edge"),
  /** Each line has a twenty-second part of the height, its characters in the middle: 28.991 pt. */
  BOX("box");

  private final String id;

  LineGrid(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /**
   * The reading of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LineGrid of(String id) {
    return Arrays.stream(values())
        .filter(grid -> grid.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line grid is called " + id));
  }
}
