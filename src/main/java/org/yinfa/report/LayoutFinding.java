package org.yinfa.report;

/**
 * A place of a page that departs from a rule.
 *
 * @param measured what the page shows
 * @param required what the rule asks for
 */
public record LayoutFinding(
    LayoutRule rule, LayoutPlace place, Message measured, Message required) {}
