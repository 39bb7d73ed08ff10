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
 * @param seals the pictures of the seals: none, or one for each issuer in their order
 * @param stamps the stamps of those who sign, the host's first, in the place of issuers and seals
 * @param sealBox whether the place of each seal is kept free, for a seal that comes with a
 *     signature of the finished file
 */
public record Signature(
    List<String> issuers,
    @Nullable LocalDate date,
    @Nullable String printedDate,
    List<EmbeddedImage> seals,
    List<SignatureStamp> stamps,
    boolean sealBox) {

  public Signature {
    issuers = List.copyOf(issuers);
    seals = List.copyOf(seals);
    stamps = List.copyOf(stamps);
  }

  /** A signature with one seal at most. */
  public Signature(
      List<String> issuers,
      @Nullable LocalDate date,
      @Nullable String printedDate,
      @Nullable EmbeddedImage seal) {
    this(issuers, date, printedDate, seal == null ? List.of() : List.of(seal), List.of(), false);
  }

  /** Whether nothing of it is printed; a place that is kept free alone is nothing. */
  public boolean isEmpty() {
    return issuers.isEmpty() && dateText() == null && seals.isEmpty() && stamps.isEmpty();
  }

  /** How many places are kept free: one for each issuer, or one where none is named. */
  public int sealBoxes() {
    return sealBox ? Math.max(1, issuers.size()) : 0;
  }

  /**
   * The date as it is printed, without leading zeros (GB/T 9704-2012, 7.3.5.4); null when there is
   * none.
   */
  public @Nullable String dateText() {
    if (printedDate != null || date == null) {
      return printedDate;
    }
    return PrintedDate.standardForm(date);
  }
}
