package org.yinfa.certificate;

/** A paragraph and what it is. */
record Element(Role role, Paragraph paragraph) {}
