package org.yinfa.layout.table;

/**
 * The room that the columns of a table share, their borders left out; lengths are in thousandths of
 * a point.
 *
 * @param width of all columns together
 * @param frame what a cell keeps free beside its text, in type of the full size
 * @param slack how much more room a part of a text gets than it takes
 * @param leastMeasure the least room for the text of a column, in type of the full size
 * @param comfort the room that a column of text keeps when others need more than their share
 * @param type the sizes that the type may have
 */
public record TableRoom(
    int width, int frame, int slack, int leastMeasure, int comfort, TypeSizes type) {

  /**
   * Sizes of type, from the full one down to the least by equal steps.
   *
   * @param full the size that a table has if it can
   * @param least the size below which numbers are divided rather than set smaller
   */
  public record TypeSizes(int full, int least, int step) {}
}
