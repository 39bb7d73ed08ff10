package org.yinfa.report;

/**
 * A line of those who were at a meeting, were excused or sat in (GB/T 9704-2012, 10.3).
 *
 * @param label 出席, 请假 or 列席
 * @param names the names, with what stands between them
 */
public record Attendance(String label, String names) {}
