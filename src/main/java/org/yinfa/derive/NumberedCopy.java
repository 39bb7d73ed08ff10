package org.yinfa.derive;

/**
 * One copy of a series.
 *
 * @param number its 份号, six digits (GB/T 9704-2012, 7.2.1)
 */
public record NumberedCopy(String number, byte[] pdf) {}
