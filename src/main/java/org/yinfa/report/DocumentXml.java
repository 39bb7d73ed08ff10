package org.yinfa.report;

/**
 * A report as the neutral XML that every stylesheet reads.
 *
 * @param utf8 the XML, in UTF-8
 */
public record DocumentXml(byte[] utf8) {}
