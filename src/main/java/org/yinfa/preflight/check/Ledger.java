package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Spot;
import org.yinfa.report.LayoutFinding;
import org.yinfa.report.LayoutMeasurement;
import org.yinfa.report.LayoutReport;

/** Gathers what the checks of one file find and measure. */
public final class Ledger {

  private static final int SNIPPET = 24;

  private final List<LayoutFinding> findings = new ArrayList<>();
  private final List<LayoutFinding> notes = new ArrayList<>();
  private final Map<String, Series> series = new TreeMap<>();

  public void finding(Rule rule, Line line, String measured, String required) {
    findings.add(at(rule, line, measured, required));
  }

  public void finding(
      Rule rule, int page, double x, double y, String measured, String required, String text) {
    findings.add(at(rule, page, x, y, measured, required, text));
  }

  public void finding(Rule rule, Spot spot, String measured, String required) {
    findings.add(at(rule, spot.page(), spot.x(), spot.y(), measured, required, spot.text()));
  }

  /** Measures how far a length or a place, in points, is off, and finds it where it is too far. */
  void compare(
      Rule rule, Spot spot, String what, double measured, double required, double tolerance) {
    measure(rule, "mm", Grid.millimetres(measured - required), 0.01);
    if (Math.abs(measured - required) > tolerance) {
      finding(
          rule,
          spot,
          what + " " + millimetres(measured),
          millimetres(required) + ", within " + millimetres(tolerance));
    }
  }

  /** The same of a number of blank lines, which half a line more or less leaves what they are. */
  void compareBlankLines(Rule rule, Spot spot, double measured, int required) {
    measure(rule, "lines", measured, 0.1);
    if (Math.abs(measured - required) > 0.5) {
      finding(
          rule,
          spot,
          String.format(Locale.ROOT, "%.1f blank lines above", measured),
          required + " blank lines, within half a line");
    }
  }

  public void note(Rule rule, Line line, String measured, String required) {
    notes.add(at(rule, line, measured, required));
  }

  /** Takes a value up; the distribution counts values rounded to a multiple of the step. */
  void measure(Rule rule, String unit, double value, double step) {
    series
        .computeIfAbsent(rule.id() + " " + unit, key -> new Series(rule, unit, step))
        .values
        .add(value);
  }

  public LayoutReport certificate(int pages) {
    return new LayoutReport(
        pages,
        List.copyOf(findings),
        List.copyOf(notes),
        series.values().stream().map(Series::measurement).toList());
  }

  private static LayoutFinding at(Rule rule, Line line, String measured, String required) {
    return at(rule, line.page(), line.left(), line.top(), measured, required, line.text());
  }

  private static LayoutFinding at(
      Rule rule, int page, double x, double y, String measured, String required, String text) {
    return new LayoutFinding(
        rule.clause(),
        rule.id(),
        page,
        rounded(Grid.millimetres(x)),
        rounded(Grid.millimetres(y)),
        measured,
        required,
        snippet(text));
  }

  private static String snippet(String text) {
    int[] codePoints = text.codePoints().limit(SNIPPET + 1).toArray();
    return codePoints.length > SNIPPET ? new String(codePoints, 0, SNIPPET) + "…" : text;
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** A length in points, said in millimetres. */
  static String millimetres(double points) {
    return String.format(Locale.ROOT, "%.2f mm", Grid.millimetres(points));
  }

  static String colour(int colour) {
    return String.format(Locale.ROOT, "#%06X", colour);
  }

  static String points(double points) {
    return String.format(Locale.ROOT, "%.3f pt", points);
  }

  /** All values of one rule. */
  private static final class Series {

    private final Rule rule;
    private final String unit;
    private final double step;
    private final List<Double> values = new ArrayList<>();

    Series(Rule rule, String unit, double step) {
      this.rule = rule;
      this.unit = unit;
      this.step = step;
    }

    LayoutMeasurement measurement() {
      List<Double> sorted = values.stream().sorted().toList();
      var distribution = new TreeMap<Double, Integer>();
      for (double value : sorted) {
        // adding zero makes one value of the two zeros
        double bucket = Math.round(Math.round(value / step) * step * 1000) / 1000.0 + 0.0;
        distribution.merge(bucket, 1, Integer::sum);
      }
      return new LayoutMeasurement(
          rule.clause(),
          rule.id(),
          unit,
          sorted.size(),
          thousandth(sorted.get(0)),
          thousandth(sorted.get(sorted.size() / 2)),
          thousandth(sorted.get(sorted.size() - 1)),
          distribution);
    }

    private static double thousandth(double value) {
      return Math.round(value * 1000) / 1000.0 + 0.0;
    }
  }
}
