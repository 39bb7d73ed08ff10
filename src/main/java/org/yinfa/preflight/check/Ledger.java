package org.yinfa.preflight.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Units;
import org.yinfa.verdict.LayoutFinding;
import org.yinfa.verdict.LayoutMeasurement;
import org.yinfa.verdict.LayoutPlace;
import org.yinfa.verdict.LayoutReport;

/** Gathers what the checks of one file find and measure. */
public final class Ledger {

  private final List<LayoutFinding> findings = new ArrayList<>();
  private final List<LayoutFinding> notes = new ArrayList<>();
  private final Map<String, Series> series = new TreeMap<>();

  public void finding(Rule rule, Spot spot, Expectation expectation) {
    findings.add(at(rule, spot, expectation));
  }

  void finding(Rule rule, Line line, Expectation expectation) {
    finding(rule, Spot.of(line), expectation);
  }

  /** What is worth a look, and no departure. */
  void note(Rule rule, Line line, Expectation expectation) {
    notes.add(at(rule, Spot.of(line), expectation));
  }

  /** Measures how far a length or a place is off, and finds it where it is too far. */
  void compare(Rule rule, Spot spot, Length length) {
    measure(rule, "mm", Units.millimetres(length.off()), 0.01);
    if (Math.abs(length.off()) > length.tolerance()) {
      finding(rule, spot, length.expectation());
    }
  }

  /** The same of a number of blank lines, which half a line more or less leaves what they are. */
  void compareBlankLines(Rule rule, Spot spot, double measured, int required) {
    measure(rule, "lines", measured, 0.1);
    if (Math.abs(measured - required) > 0.5) {
      finding(rule, spot, Expectation.ofBlankLines(measured, required));
    }
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

  private static LayoutFinding at(Rule rule, Spot spot, Expectation expectation) {
    return new LayoutFinding(
        rule.described(),
        new LayoutPlace(
            spot.page(),
            rounded(Units.millimetres(spot.x())),
            rounded(Units.millimetres(spot.y())),
            spot.shown()),
        expectation.measured(),
        expectation.required());
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
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
