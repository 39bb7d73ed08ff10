package org.yinfa.archive;

/**
 * What a package for an archive may cost. Each limit has its name in the configuration (limits.…).
 *
 * @param entries the files and folders in it
 * @param bytes its size, and that of all its files unpacked, in bytes (limits.archiveBytes)
 * @param ratio how many times larger than packed a file of more than a mebibyte may be
 * @param fileBytes the size of one file in it, in bytes (limits.pdfBytes)
 * @param reportBytes the size of a report and of what is recorded of it (limits.bodyBytes)
 * @param documents how many documents it may have (limits.packageDocuments)
 */
public record PackageLimits(
    int entries, long bytes, int ratio, int fileBytes, int reportBytes, int documents) {}
