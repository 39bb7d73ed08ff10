package org.yinfa.finish.colour;

/** A colour in CIELAB (ISO 13655: D50, 2 degrees). */
record Lab(double lightness, double a, double b) {

  /** The white that CIELAB is relative to here, as ICC profiles give it. */
  private static final double[] D50 = {0.9642, 1, 0.8249};

  private static final double LINEAR_BELOW = 216.0 / 24389;
  private static final double SLOPE = 24389.0 / 27 / 116;
  private static final double OFFSET = 16.0 / 116;

  /** The colour that reflects these shares of the white's X, Y and Z. */
  static Lab ofShares(double x, double y, double z) {
    double fy = compressed(y);
    return new Lab(116 * fy - 16, 500 * (compressed(x) - fy), 200 * (fy - compressed(z)));
  }

  /** The shares of the white's X, Y and Z that this colour reflects. */
  double[] shares() {
    double fy = (lightness + 16) / 116;
    return new double[] {expanded(fy + a / 500), expanded(fy), expanded(fy - b / 200)};
  }

  /** X, Y and Z, where the white's Y is 1. */
  double[] tristimulus() {
    double[] shares = shares();
    return new double[] {shares[0] * D50[0], shares[1] * D50[1], shares[2] * D50[2]};
  }

  double chroma() {
    return Math.sqrt(a * a + b * b);
  }

  private static double compressed(double share) {
    return share > LINEAR_BELOW ? StrictMath.cbrt(share) : SLOPE * share + OFFSET;
  }

  private static double expanded(double value) {
    double cube = value * value * value;
    return cube > LINEAR_BELOW ? cube : (value - OFFSET) / SLOPE;
  }
}
