package org.yinfa.report;

/**
 * A place of a page that departs from a rule.
 *
 * @param clause the clause of GB/T 9704-2012 by its number, or of another source by its name
 * @param rule a short name of the rule, for programs
 * @param page counted from 1
 * @param x of the upper left corner of the place, in millimetres from the left edge of the page
 * @param y of the same corner, in millimetres from the upper edge of the page
 * @param measured what the page shows
 * @param required what the clause asks for
 * @param text what is printed there; empty where nothing is
 */
public record LayoutFinding(
    String clause,
    String rule,
    int page,
    double x,
    double y,
    String measured,
    String required,
    String text) {}
