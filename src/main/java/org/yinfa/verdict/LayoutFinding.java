package org.yinfa.verdict;

import org.yinfa.problem.Message;

/**
 * A place of a page that departs from a rule.
 *
 * @param measured what the page shows
 * @param required what the rule asks for
 */
public record LayoutFinding(
    LayoutRule rule, LayoutPlace place, Message measured, Message required) {}
