package org.yinfa.layout.line;

/**
 * The room that a paragraph has; all lengths are in thousandths of a point.
 *
 * @param width the length of a line
 * @param indent how much shorter the first line is
 * @param spacing the space after each Chinese character of an untouched line; negative where
 *     characters stand closer than their em boxes
 * @param justified whether both edges are to be straight
 */
public record Measure(int width, int indent, int spacing, boolean justified) {}
