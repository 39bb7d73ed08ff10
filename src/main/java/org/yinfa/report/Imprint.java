package org.yinfa.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The foot of an official document (版记), GB/T 9704-2012, 7.4, on the last, even page.
 *
 * @param sendTo the receiving bodies (主送) where they are too many for the first page, with their
 *     own marks
 * @param copyTo the bodies that receive a copy (抄送), with their own marks
 * @param printedBy the body that has the document printed (印发机关)
 * @param printedOn the date of printing (印发日期)
 */
public record Imprint(
    @Nullable String sendTo,
    @Nullable String copyTo,
    @Nullable String printedBy,
    @Nullable LocalDate printedOn) {

  /** Whether nothing of it is printed. */
  public boolean isEmpty() {
    return sendTo == null && copyTo == null && printedBy == null && printedOn == null;
  }

  /** The date as it is printed, without leading zeros; null when there is none. */
  public @Nullable String dateText() {
    return printedOn == null ? null : PrintedDate.standardForm(printedOn);
  }
}
