package org.yinfa.finish.colour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Offset on white uncoated paper, as official documents are printed: the aim values of ISO
 * 12647-2:2004/Amd 1:2007 for paper type 4, measured on a white backing, and the ICC profile that
 * follows from them. No measured characterization enters it.
 */
public final class PrintingCondition {

  /** What the condition is, for people. */
  public static final String NAME =
      "Offset on white uncoated paper, aim values of ISO 12647-2:2004/Amd 1:2007, paper type 4";

  private static final Lab PAPER = new Lab(95, 0, -2);
  private static final Lab BLACK = new Lab(31, 1, 1);

  /** The paper and the coloured solids by index: cyan 1, magenta 2, yellow 4. */
  private static final Lab[] SOLIDS = {
    PAPER,
    new Lab(60, -26, -44),
    new Lab(56, 61, -1),
    new Lab(38, 8, -31),
    new Lab(89, -4, 78),
    new Lab(54, -44, 14),
    new Lab(54, 55, 26),
    new Lab(33, 0, 0)
  };

  /** The tone value increase at one half: that of the coloured inks and that of black. */
  private static final double GAIN = 0.19;

  private static final double BLACK_GAIN = 0.22;

  /**
   * The standard has no aims for overprints with black. These are estimated: black over the darkest
   * of the coloured overprints is darker than black alone by this lightness, over the others by a
   * share of it, and a tenth of their colour shines through.
   */
  private static final double DARKEST_BELOW_BLACK = 8;

  private static final double SHINING_THROUGH = 0.1;

  private static final int TO_COLOUR_POINTS = 5;
  private static final int CURVE = 256;

  /** The part of CIELAB that the grid to the inks covers: beyond it nothing can be printed. */
  private static final int TO_INK_POINTS = 11;

  private static final double DARKEST = 20;
  private static final double MOST_CHROMATIC = 80;

  /** From which difference on a colour counts as unprintable. */
  private static final double OUT_OF_GAMUT = 3;

  private static final PrintingCondition INSTANCE = new PrintingCondition();

  private final byte[] profile;
  private final byte[] deflated;

  private PrintingCondition() {
    var halftone = new Halftone(solids(), GAIN, BLACK_GAIN);
    var result = new OutputProfile(NAME, "No copyright, use freely", PAPER);
    result.add(toColour(halftone), "A2B0", "A2B1", "A2B2");
    addToInk(result, halftone);
    profile = result.encoded();
    deflated = deflated(profile);
  }

  /** The one that all documents name; computed once a process. */
  public static PrintingCondition instance() {
    return INSTANCE;
  }

  /** The ICC profile: CMYK, output class, version 2. */
  public byte[] profile() {
    return profile.clone();
  }

  /** The profile as a stream with the filter FlateDecode has it. */
  public byte[] deflatedProfile() {
    return deflated.clone();
  }

  private static byte[] deflated(byte[] bytes) {
    var result = new ByteArrayOutputStream();
    try (var deflating =
        new DeflaterOutputStream(result, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }

  private static Lab[] solids() {
    Lab[] all = new Lab[16];
    for (int i = 0; i < SOLIDS.length; i++) {
      Lab under = SOLIDS[i];
      double depth =
          (PAPER.lightness() - under.lightness()) / (PAPER.lightness() - SOLIDS[7].lightness());
      all[i] = under;
      all[i + 8] =
          new Lab(
              BLACK.lightness() - DARKEST_BELOW_BLACK * depth,
              BLACK.a() + SHINING_THROUGH * (under.a() - PAPER.a()),
              BLACK.b() + SHINING_THROUGH * (under.b() - PAPER.b()));
    }
    return all;
  }

  private static LookupTable toColour(Halftone halftone) {
    int points = TO_COLOUR_POINTS;
    double[] grid = new double[points * points * points * points * 3];
    double[] depths = new double[4];
    for (int cell = 0; cell < grid.length / 3; cell++) {
      int rest = cell;
      for (int ink = 3; ink >= 0; ink--) {
        depths[ink] = rest % points / (points - 1.0);
        rest /= points;
      }
      Lab colour = halftone.colour(depths);
      grid[3 * cell] = encodedLightness(colour.lightness());
      grid[3 * cell + 1] = encodedChroma(colour.a());
      grid[3 * cell + 2] = encodedChroma(colour.b());
    }
    double[][] curves =
        halftone.inks().stream().map(ink -> curve(ink::depth)).toArray(double[][]::new);
    double[] straight = {0, 1};
    return new LookupTable(curves, points, grid, new double[][] {straight, straight, straight});
  }

  private static void addToInk(OutputProfile result, Halftone halftone) {
    int points = TO_INK_POINTS;
    var separation = new Separation(halftone);
    double[] inks = new double[points * points * points * 4];
    double[] gamut = new double[points * points * points];
    for (int cell = 0; cell < gamut.length; cell++) {
      int lightness = cell / points / points;
      int a = cell / points % points;
      int b = cell % points;
      Lab colour =
          new Lab(
              DARKEST + (100 - DARKEST) * lightness / (points - 1),
              MOST_CHROMATIC * (2.0 * a / (points - 1) - 1),
              MOST_CHROMATIC * (2.0 * b / (points - 1) - 1));
      double[] depths = separation.depths(colour);
      System.arraycopy(depths, 0, inks, 4 * cell, 4);
      gamut[cell] = separation.miss(colour, depths) > OUT_OF_GAMUT ? 1 : 0;
    }
    double dark = encodedLightness(DARKEST);
    double light = encodedLightness(100);
    double[] lightness = curve(value -> (value - dark) / (light - dark));
    double least = encodedChroma(-MOST_CHROMATIC);
    double most = encodedChroma(MOST_CHROMATIC);
    double[] chroma = curve(value -> (value - least) / (most - least));
    double[][] inputs = {lightness, chroma, chroma};
    double[][] tones =
        halftone.inks().stream().map(ink -> curve(ink::tone)).toArray(double[][]::new);
    result.add(new LookupTable(inputs, points, inks, tones), "B2A0", "B2A1", "B2A2");
    result.add(new LookupTable(inputs, points, gamut, new double[][] {{0, 1}}), "gamt");
  }

  /** CIELAB in sixteen bits, as version 2 of the ICC format has it (ICC.1:2001-04, 6.3.4.2). */
  private static double encodedLightness(double value) {
    return value / 100 * 65_280 / 65_535;
  }

  private static double encodedChroma(double value) {
    return (value + 128) * 256 / 65_535;
  }

  private static double[] curve(DoubleUnaryOperator function) {
    return IntStream.range(0, CURVE)
        .mapToDouble(i -> Math.min(1, Math.max(0, function.applyAsDouble(i / (CURVE - 1.0)))))
        .toArray();
  }
}
