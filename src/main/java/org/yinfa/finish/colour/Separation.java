package org.yinfa.finish.colour;

/**
 * Finds the inks for a colour: the nearest printable one, with as much black as its darkness and
 * grayness ask for, and no more than three solids' worth of ink. Gauss-Newton steps within bounds.
 */
final class Separation {

  private static final int STEPS = 3;
  private static final int SWEEPS = 8;
  private static final double DIFFERENCE = 1e-3;
  private static final double DAMPING = 1;

  /** What a deviation of black by its whole range weighs, in units of colour difference. */
  private static final double BLACK_WEIGHT = 4;

  private static final double NO_BLACK_ABOVE = 70;
  private static final double BLACK_BELOW = 25;
  private static final double NO_BLACK_BEYOND_CHROMA = 50;

  private final Halftone halftone;

  Separation(Halftone halftone) {
    this.halftone = halftone;
  }

  /** The depths of cyan, magenta, yellow and black for a colour relative to the paper. */
  double[] depths(Lab target) {
    double black = black(target);
    double[] upper = new double[4];
    for (int ink = 0; ink < 3; ink++) {
      upper[ink] = halftone.inks().get(ink).depth(1 - black / 3);
    }
    upper[3] = 1;
    double[] depths = {0.3, 0.3, 0.3, black};
    for (int step = 0; step < STEPS; step++) {
      improve(depths, target, black, upper);
    }
    return depths;
  }

  /** How far the nearest printable colour is from the one asked for. */
  double miss(Lab target, double[] depths) {
    double[] rest = difference(target, halftone.colour(depths));
    return Math.sqrt(rest[0] * rest[0] + rest[1] * rest[1] + rest[2] * rest[2]);
  }

  private static double black(Lab target) {
    double dark = (NO_BLACK_ABOVE - target.lightness()) / (NO_BLACK_ABOVE - BLACK_BELOW);
    double gray = 1 - target.chroma() / NO_BLACK_BEYOND_CHROMA;
    dark = Math.min(1, Math.max(0, dark));
    return dark * dark * Math.max(0, gray);
  }

  private void improve(double[] depths, Lab target, double black, double[] upper) {
    Lab now = halftone.colour(depths);
    double[] rest = difference(target, now);
    double[][] slopes = new double[4][];
    for (int ink = 0; ink < 4; ink++) {
      double[] moved = depths.clone();
      double by = moved[ink] > 0.5 ? -DIFFERENCE : DIFFERENCE;
      moved[ink] += by;
      double[] slope = difference(halftone.colour(moved), now);
      slopes[ink] = new double[] {slope[0] / by, slope[1] / by, slope[2] / by};
    }
    double[][] matrix = new double[4][4];
    double[] right = new double[4];
    for (int row = 0; row < 4; row++) {
      right[row] = product(slopes[row], rest);
      for (int column = 0; column < 4; column++) {
        matrix[row][column] = product(slopes[row], slopes[column]);
      }
      matrix[row][row] += DAMPING;
    }
    matrix[3][3] += BLACK_WEIGHT * BLACK_WEIGHT;
    right[3] += BLACK_WEIGHT * BLACK_WEIGHT * (black - depths[3]);
    step(matrix, right, depths, upper);
  }

  /** Solves the equations ink by ink, none leaving its bounds, and takes the step. */
  private static void step(double[][] matrix, double[] right, double[] depths, double[] upper) {
    double[] step = new double[4];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int row = 0; row < 4; row++) {
        double value = right[row] - product(matrix[row], step) + matrix[row][row] * step[row];
        double free = value / matrix[row][row];
        step[row] = Math.min(upper[row] - depths[row], Math.max(-depths[row], free));
      }
    }
    for (int ink = 0; ink < 4; ink++) {
      depths[ink] += step[ink];
    }
  }

  private static double[] difference(Lab to, Lab from) {
    return new double[] {to.lightness() - from.lightness(), to.a() - from.a(), to.b() - from.b()};
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
