package org.yinfa.preflight.element;

import org.yinfa.preflight.page.Paragraph;

/** A paragraph and what it is. */
public record Element(Role role, Paragraph paragraph) {}
