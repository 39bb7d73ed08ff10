package org.yinfa.finish.colour;

/**
 * One ink on the paper and how its tones come out on press. Between the tone of the file and the
 * model stands the depth: 0 on paper, 1 in the solid, and even to the eye in between, so that small
 * tables of it are exact enough.
 */
final class Ink {

  private final double absorbed;
  private final double deepest;
  private final double covered;
  private final double gain;

  /**
   * @param solid the share of the paper's light that the solid reflects, where the ink absorbs most
   * @param gain the tone value increase of a tone of one half (ISO 12647-1)
   */
  Ink(double solid, double gain) {
    this.absorbed = 1 - solid;
    this.deepest = 1 - StrictMath.cbrt(solid);
    this.covered = 1 - Math.sqrt(solid);
    this.gain = gain;
  }

  double depth(double tone) {
    double printed = tone * (1 + 4 * gain) - 4 * gain * tone * tone;
    return (1 - StrictMath.cbrt(1 - printed * absorbed)) / deepest;
  }

  double tone(double depth) {
    double root = 1 - depth * deepest;
    double printed = (1 - root * root * root) / absorbed;
    double linear = 1 + 4 * gain;
    double rest = Math.max(0, linear * linear - 16 * gain * printed);
    return (linear - Math.sqrt(rest)) / (8 * gain);
  }

  /** The share of the paper that the ink covers, for a model that adds square roots. */
  double area(double depth) {
    double root = 1 - depth * deepest;
    return (1 - root * Math.sqrt(root)) / covered;
  }
}
