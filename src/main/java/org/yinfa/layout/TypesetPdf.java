package org.yinfa.layout;

/**
 * A document as laid out.
 *
 * @param bytes the PDF file
 * @param pages how many pages it has
 */
public record TypesetPdf(byte[] bytes, int pages) {}
