package org.yinfa.layout.line;

/**
 * A paragraph as the composer sees it: four arrays of one length.
 *
 * @param codePoints the characters
 * @param widths the advance width of each, in thousandths of a point
 * @param blankStart whether the first half of a character's box is empty, so that it can do without
 * @param blankEnd whether the second half of a character's box is empty
 */
public record LineText(int[] codePoints, int[] widths, boolean[] blankStart, boolean[] blankEnd) {

  int length() {
    return codePoints.length;
  }
}
