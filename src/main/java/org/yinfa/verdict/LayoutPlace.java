package org.yinfa.verdict;

import org.yinfa.problem.Message;

/**
 * A place of a page, by its upper left corner.
 *
 * @param page counted from 1
 * @param x in millimetres from the left edge of the page
 * @param y in millimetres from the upper edge of the page
 * @param shown the text that is printed there, or the name of what is painted there
 */
public record LayoutPlace(int page, double x, double y, Message shown) {}
