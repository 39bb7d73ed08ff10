package org.yinfa.zip;

import org.yinfa.problem.ProblemCode;

/**
 * What an archive may cost.
 *
 * @param entryBytes the size of one entry unpacked, in bytes
 * @param entryTooLarge the problem of a larger one, which names the limit
 * @param entries how many there may be
 * @param bytes the size of the archive, and of all its entries unpacked, in bytes
 * @param ratio how many times larger than packed an entry of more than a mebibyte may be
 */
public record ZipLimits(
    int entryBytes, ProblemCode entryTooLarge, int entries, long bytes, int ratio) {}
