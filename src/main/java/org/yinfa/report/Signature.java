package org.yinfa.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signature block of GB/T 9704-2012, 7.3.5.
 *
 * @param issuers the issuing bodies, the host first; empty when only a date is printed
 * @param date the date of issue
 * @param printedDate the date as the source printed it, or null for the standard's own form
 *     (2018年1月17日)
 * @param seal the picture of the seal, or null
 */
public record Signature(
    List<String> issuers,
    @Nullable LocalDate date,
    @Nullable String printedDate,
    @Nullable EmbeddedImage seal) {

  public Signature {
    issuers = List.copyOf(issuers);
  }

  /**
   * The date as it is printed, without leading zeros (GB/T 9704-2012, 7.3.5.4); null when there is
   * none.
   */
  public @Nullable String dateText() {
    if (printedDate != null || date == null) {
      return printedDate;
    }
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
