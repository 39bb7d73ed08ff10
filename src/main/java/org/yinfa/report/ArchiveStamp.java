package org.yinfa.report;

import org.jspecify.annotations.Nullable;

/**
 * What the archive's stamp (归档章) at the head of the first page says, cell by cell; a cell that is
 * null stays free for a pen.
 *
 * @param fonds the number of the fonds (全宗号)
 * @param year the year of filing (年度)
 * @param item the number of the item (件号)
 * @param unit the organizational unit or subject (机构或问题)
 * @param retention the period of retention (保管期限)
 * @param pages the number of pages (页数)
 */
public record ArchiveStamp(
    @Nullable String fonds,
    @Nullable String year,
    @Nullable String item,
    @Nullable String unit,
    @Nullable String retention,
    @Nullable String pages) {}
