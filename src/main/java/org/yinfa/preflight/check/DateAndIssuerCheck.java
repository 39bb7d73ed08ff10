package org.yinfa.preflight.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Spot;

/** 7.3.5: the date, and the place of the issuers where no seal and no stamp decides it. */
public final class DateAndIssuerCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Grid.MILLIMETRE;

  /** 7.3.5.4: a full year, and no 0 before the month or the day; also in Chinese numerals. */
  private static final Pattern DATE =
      Pattern.compile("[1-9][0-9]{3}年[1-9][0-9]?月[1-9][0-9]?日|[^0-9]{4}年[^0-9]{1,2}月[^0-9]{1,3}日");

  private static final List<Role> TEXT =
      List.of(Role.PARAGRAPH, Role.HEADING, Role.LIST_BODY, Role.TABLE, Role.ATTENDANCE);

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (SignatureBlock signature : SignatureBlock.all(layout)) {
      Line date = signature.date();
      if (!DATE.matcher(date.text()).matches()) {
        // a date is printed as the report words it: what is wrong with it is no fault of the layout
        ledger.note(Rule.DATE_FORM, date, date.text(), "the full year, and no leading zeros");
      }
      examineCompany(layout, date, ledger);
      double right = layout.grid(date).right();
      if (signature.seals().isEmpty() && signature.stamps().isEmpty()) {
        examineUnsealed(signature.issuers(), date, right - 2 * Grid.CHARACTER, ledger);
      } else {
        require(Rule.DATE_PLACE, date, date.right(), right - 4 * Grid.CHARACTER, "end", ledger);
      }
    }
  }

  /** 7.3.5.5: a page that bears the signature shows some of the text as well. */
  private static void examineCompany(Layout layout, Line date, Ledger ledger) {
    boolean company =
        layout.elements().stream()
            .filter(element -> TEXT.contains(element.role()))
            .flatMap(element -> element.paragraph().lines().stream())
            .anyMatch(line -> line.page() == date.page() && line.top() < date.top());
    if (!company) {
      ledger.finding(
          Rule.SIGNATURE_ALONE, date, "no text above it on its page", "text above it on its page");
    }
  }

  /** The longer of issuer and date stands two characters from the right. */
  private static void examineUnsealed(List<Line> issuers, Line date, double twoIn, Ledger ledger) {
    if (issuers.isEmpty()) {
      require(Rule.DATE_PLACE, date, date.right(), twoIn, "end", ledger);
      return;
    }
    Line widest = issuers.stream().max(Comparator.comparingDouble(Line::right)).orElseThrow();
    double issuerWidth = widest.right() - widest.left();
    double dateWidth = date.right() - date.left();
    if (dateWidth > issuerWidth) {
      require(Rule.DATE_PLACE, date, date.right(), twoIn, "end", ledger);
    } else {
      require(Rule.ISSUER_PLACE, widest, widest.right(), twoIn, "end", ledger);
    }
    double issuerStart = issuers.get(0).left();
    require(Rule.DATE_PLACE, date, date.left(), issuerStart + 2 * Grid.CHARACTER, "start", ledger);
    for (Line issuer : issuers) {
      require(Rule.ISSUER_PLACE, issuer, issuer.left(), issuerStart, "start", ledger);
    }
  }

  private static void require(
      Rule rule, Line line, double measured, double required, String edge, Ledger ledger) {
    ledger.compare(rule, Spot.of(line), edge + " at", measured, required, TOLERANCE);
  }
}
