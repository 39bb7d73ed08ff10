package org.yinfa.report;

/**
 * A document after layout, before it is finished.
 *
 * @param bytes the PDF file
 * @param pages how many pages it has
 */
public record TypesetPdf(byte[] bytes, int pages) {}
