package org.yinfa.preflight.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yinfa.preflight.page.Units;
import org.yinfa.problem.Message;

/** What findings are made of: keys of findings.properties, and numbers as they are said there. */
final class LayoutWords {

  private LayoutWords() {}

  static Message of(String key, Object... arguments) {
    return Message.of(LayoutWords.class, "findings", key, arguments);
  }

  /** What is printed somewhere, or the name of a font. */
  static Message text(String text) {
    return of("text", text);
  }

  /** A length of this many millimetres, or a place that far from the edge of the page. */
  static Message length(double points) {
    return of("length", millimetres(points));
  }

  static Message length(double points, double tolerance) {
    return of("length.within", millimetres(points), millimetres(tolerance));
  }

  static Message size(double points) {
    return of("size", points(points));
  }

  static Message colour(int colour) {
    return text(String.format(Locale.ROOT, "#%06X", colour));
  }

  /** A length in points as a number of millimetres. */
  static String millimetres(double points) {
    return decimal(Units.millimetres(points), 2);
  }

  /** A length in points, without zeros at its end. */
  static String points(double points) {
    return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(points);
  }

  /** A number with so many places. */
  static String decimal(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
