package org.yinfa.verdict;

import org.yinfa.problem.Message;

/**
 * What the layout of a page is held to.
 *
 * @param clause the clause of GB/T 9704-2012 by its number, or of another source by its name
 * @param id a short name that stays the same, for programs
 */
public record LayoutRule(String clause, String id, Message name) {}
