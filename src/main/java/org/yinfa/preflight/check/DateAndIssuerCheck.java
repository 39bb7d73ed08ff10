package org.yinfa.preflight.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Role;
import org.yinfa.preflight.element.SignatureBlock;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;

/** 7.3.5: the date, and the place of the issuers where no seal and no stamp decides it. */
public final class DateAndIssuerCheck implements LayoutCheck {

  private static final double TOLERANCE = 0.5 * Units.MILLIMETRE;

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
        ledger.note(
            Rule.DATE_FORM,
            date,
            new Expectation(LayoutWords.text(date.text()), LayoutWords.of("date.form")));
      }
      examineCompany(layout, date, ledger);
      double right = layout.grid(date).right();
      if (signature.seals().isEmpty() && signature.stamps().isEmpty()) {
        examineUnsealed(signature.issuers(), date, right - 2 * Grid.CHARACTER, ledger);
      } else {
        requireEnd(Rule.DATE_PLACE, date, right - 4 * Grid.CHARACTER, ledger);
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
          Rule.SIGNATURE_ALONE, date, Expectation.of("signature.alone", "signature.below-text"));
    }
  }

  /** The longer of issuer and date stands two characters from the right. */
  private static void examineUnsealed(List<Line> issuers, Line date, double twoIn, Ledger ledger) {
    if (issuers.isEmpty()) {
      requireEnd(Rule.DATE_PLACE, date, twoIn, ledger);
      return;
    }
    Line widest = issuers.stream().max(Comparator.comparingDouble(Line::right)).orElseThrow();
    double issuerWidth = widest.right() - widest.left();
    double dateWidth = date.right() - date.left();
    if (dateWidth > issuerWidth) {
      requireEnd(Rule.DATE_PLACE, date, twoIn, ledger);
    } else {
      requireEnd(Rule.ISSUER_PLACE, widest, twoIn, ledger);
    }
    double issuerStart = issuers.get(0).left();
    requireStart(Rule.DATE_PLACE, date, issuerStart + 2 * Grid.CHARACTER, ledger);
    for (Line issuer : issuers) {
      requireStart(Rule.ISSUER_PLACE, issuer, issuerStart, ledger);
    }
  }

  private static void requireStart(Rule rule, Line line, double required, Ledger ledger) {
    ledger.compare(rule, Spot.of(line), new Length("at.start", line.left(), required, TOLERANCE));
  }

  private static void requireEnd(Rule rule, Line line, double required, Ledger ledger) {
    ledger.compare(rule, Spot.of(line), new Length("at.end", line.right(), required, TOLERANCE));
  }
}
