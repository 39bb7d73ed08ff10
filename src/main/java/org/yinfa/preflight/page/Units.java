package org.yinfa.preflight.page;

/** Lengths are measured in points and said in millimetres. */
public final class Units {

  public static final double MILLIMETRE = 72 / 25.4;

  private Units() {}

  public static double millimetres(double points) {
    return points / MILLIMETRE;
  }
}
