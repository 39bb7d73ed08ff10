package org.yinfa.finish.colour;

import java.util.List;

/**
 * Predicts the colour of any combination of tones from the colours of the solids and their
 * overprints, by the model of Neugebauer with the exponent of Yule and Nielsen, which is 2 here:
 * the square roots of what the parts of the raster reflect add up by their areas. Colours are
 * relative to the paper.
 */
final class Halftone {

  /** Inks are the bits of an index: cyan 1, magenta 2, yellow 4, black 8. */
  private final double[][] roots = new double[16][3];

  private final List<Ink> inks;

  /**
   * @param solids the colours of the paper and of all combinations of solids, by index
   * @param gain the tone value increase of the coloured inks at one half
   * @param blackGain that of black
   */
  Halftone(Lab[] solids, double gain, double blackGain) {
    double[] paper = solids[0].shares();
    for (int i = 0; i < roots.length; i++) {
      double[] shares = solids[i].shares();
      for (int band = 0; band < 3; band++) {
        roots[i][band] = Math.sqrt(shares[band] / paper[band]);
      }
    }
    inks = List.of(ink(1, 0, gain), ink(2, 1, gain), ink(4, 2, gain), ink(8, 1, blackGain));
  }

  private Ink ink(int index, int band, double gain) {
    return new Ink(roots[index][band] * roots[index][band], gain);
  }

  /** Cyan, magenta, yellow and black. */
  List<Ink> inks() {
    return inks;
  }

  Lab colour(double[] depths) {
    double[] sum = new double[3];
    double[] areas = new double[4];
    for (int ink = 0; ink < areas.length; ink++) {
      areas[ink] = inks.get(ink).area(depths[ink]);
    }
    double[] shares = new double[roots.length];
    shares[0] = 1;
    for (int ink = 0; ink < areas.length; ink++) {
      int bit = 1 << ink;
      for (int i = 0; i < bit; i++) {
        shares[i + bit] = shares[i] * areas[ink];
        shares[i] -= shares[i + bit];
      }
    }
    for (int i = 0; i < roots.length; i++) {
      for (int band = 0; band < 3; band++) {
        sum[band] += shares[i] * roots[i][band];
      }
    }
    return Lab.ofShares(sum[0] * sum[0], sum[1] * sum[1], sum[2] * sum[2]);
  }
}
