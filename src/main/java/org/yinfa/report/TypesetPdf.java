package org.yinfa.report;

/**
 * A document as laid out, which still says of itself what the layout engine does.
 *
 * @param bytes the PDF file
 * @param pages how many pages it has
 */
public record TypesetPdf(byte[] bytes, int pages) {}
