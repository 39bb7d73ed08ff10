package org.yinfa.verdict;

import java.util.SortedMap;

/**
 * The measurements of all places that a rule applies to.
 *
 * @param rule the id of the rule, as in {@link LayoutRule}
 * @param unit of the three values: mm, pt or characters
 * @param count how many places were measured
 * @param distribution how many places have a value, by the value rounded as the rule asks for it
 */
public record LayoutMeasurement(
    String clause,
    String rule,
    String unit,
    int count,
    double least,
    double median,
    double most,
    SortedMap<Double, Integer> distribution) {}
