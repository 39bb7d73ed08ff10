package org.yinfa.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the PDF says of itself beside its pages.
 *
 * @param title never empty, as PDF/UA-1 asks (ISO 14289-1, 7.1)
 * @param number the number of the document (发文字号), or null when the report has none
 * @param issuers the issuing bodies; empty when the report names none
 * @param date the date of issue, or null when the report names none
 * @param printed which of these the pages show, letter by letter
 */
public record DocumentProperties(
    String title,
    @Nullable String number,
    List<String> issuers,
    @Nullable LocalDate date,
    Set<Element> printed) {

  /** What a file can say of its document in its metadata. */
  public enum Element {
    TITLE,
    NUMBER,
    ISSUERS,
    DATE
  }

  public DocumentProperties {
    issuers = List.copyOf(issuers);
    printed = Set.copyOf(printed);
  }

  /**
   * What a report says of itself: the printed text first, its properties next, the name of its kind
   * last.
   */
  public static DocumentProperties of(Report report, String kind) {
    Set<Element> printed = EnumSet.noneOf(Element.class);
    String title = report.titleOnOneLine();
    if (!title.isEmpty()) {
      printed.add(Element.TITLE);
    } else {
      title =
          report.settings().properties().title() == null
              ? kind
              : report.settings().properties().title();
    }
    String number = report.header() == null ? null : report.header().documentNumber();
    if (number != null) {
      printed.add(Element.NUMBER);
    }
    List<String> issuers = printedIssuers(report);
    if (!issuers.isEmpty()) {
      printed.add(Element.ISSUERS);
    } else if (report.settings().properties().issuer() != null) {
      issuers = List.of(report.settings().properties().issuer());
    }
    LocalDate date = date(report);
    if (date != null && isPrinted(date, report)) {
      printed.add(Element.DATE);
    }
    return new DocumentProperties(title, number, issuers, date, printed);
  }

  /** The issuing bodies in one line, or null when there are none. */
  public @Nullable String author() {
    return issuers.isEmpty() ? null : String.join("、", issuers);
  }

  private static List<String> printedIssuers(Report report) {
    return report.closing().signature() == null
        ? List.of()
        : report.closing().signature().issuers();
  }

  private static @Nullable LocalDate date(Report report) {
    Signature signature = report.closing().signature();
    if (signature != null && signature.date() != null) {
      return signature.date();
    }
    if (report.settings().properties().date() != null) {
      return report.settings().properties().date();
    }
    return report.opening().dateLine() == null
        ? null
        : PrintedDate.find(report.opening().dateLine())
            .flatMap(PrintedDate::onCalendar)
            .orElse(null);
  }

  private static boolean isPrinted(LocalDate date, Report report) {
    String signed =
        report.closing().signature() == null ? null : report.closing().signature().dateText();
    return shows(signed, date) || shows(report.opening().dateLine(), date);
  }

  private static boolean shows(@Nullable String text, LocalDate date) {
    return text != null && PrintedDate.find(text).filter(printed -> printed.isOn(date)).isPresent();
  }
}
