package org.yinfa.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Operators of a content stream (ISO 32000-1, 8.4.4) with numbers that no locale changes. */
final class Operators {

  private Operators() {}

  /** Turns by degrees counter-clockwise, then moves by points. */
  static String turnedAndMoved(double degrees, double right, double up) {
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    return matrix(cosine, sine, -sine, cosine, right, up);
  }

  static String matrix(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Operators::number).collect(Collectors.joining(" "))
        + " cm\n";
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(5, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
