package org.yinfa.layout.line;

/**
 * A paragraph divided into lines.
 *
 * @param ends the index behind the last character of each line
 * @param gaps the space after each character, in thousandths of a point
 */
public record ComposedText(int[] ends, int[] gaps) {}
