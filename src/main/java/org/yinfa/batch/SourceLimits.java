package org.yinfa.batch;

/**
 * What a source may cost. Each limit has its name in the configuration (limits.…).
 *
 * @param reportBytes the size of one report, in bytes (limits.bodyBytes)
 * @param archiveEntries the entries of a ZIP archive
 * @param archiveBytes the size of a ZIP archive, and of all its entries unpacked, in bytes
 * @param archiveRatio how many times larger than packed an entry of more than a mebibyte may be
 */
public record SourceLimits(
    int reportBytes, int archiveEntries, long archiveBytes, int archiveRatio) {}
