package org.yinfa.finish.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.report.Sha256;

/** The profile as another implementation reads it: the colour management of the JDK, LittleCMS. */
class PrintingConditionTest {

  private static final double[] D50 = {0.9642, 1, 0.8249};

  private final byte[] profile = PrintingCondition.instance().profile();
  private final ICC_ColorSpace press = new ICC_ColorSpace(ICC_Profile.getInstance(profile));

  @Test
  void profileIsOneOfAPrintingPress() {
    ICC_Profile read = ICC_Profile.getInstance(profile);

    assertThat(read.getProfileClass()).isEqualTo(ICC_Profile.CLASS_OUTPUT);
    assertThat(read.getNumComponents()).isEqualTo(4);
    assertThat(read.getMajorVersion()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "paper,   0, 0, 0, 0, 95,   0,  -2",
    "black,   0, 0, 0, 1, 31,   1,   1",
    "cyan,    1, 0, 0, 0, 60, -26, -44",
    "magenta, 0, 1, 0, 0, 56,  61,  -1",
    "yellow,  0, 0, 1, 0, 89,  -4,  78",
    "red,     0, 1, 1, 0, 54,  55,  26",
    "green,   1, 0, 1, 0, 54, -44,  14",
    "blue,    1, 1, 0, 0, 38,   8, -31",
    "gray,    1, 1, 1, 0, 33,   0,   0"
  })
  void solidHasTheColourThatTheStandardAimsAt(
      String name, float c, float m, float y, float k, double lightness, double a, double b) {
    Lab printed = onPaper(press.toCIEXYZ(new float[] {c, m, y, k}));

    assertThat(difference(printed, new Lab(lightness, a, b))).isLessThan(0.5);
  }

  /**
   * ISO 12647-1: the share of paper that a tone covers, reckoned back from the light it reflects.
   */
  @Test
  void toneOfOneHalfGrowsOnPress() {
    double paper = press.toCIEXYZ(new float[] {0, 0, 0, 0})[1];
    double solid = press.toCIEXYZ(new float[] {0, 0, 0, 1})[1];
    double half = press.toCIEXYZ(new float[] {0, 0, 0, 0.5f})[1];

    assertThat((paper - half) / (paper - solid)).isCloseTo(0.5 + 0.22, within(0.005));
  }

  /** GB/T 9704-2012, 6.2: yellow and magenta of 80 %. */
  @Test
  void redOfTheStandardIsRed() {
    Lab red = onPaper(press.toCIEXYZ(new float[] {0, 0.8f, 0.8f, 0}));

    assertThat(red.lightness()).isCloseTo(58.5, within(1.0));
    assertThat(red.chroma()).isGreaterThan(50);
    assertThat(Math.toDegrees(Math.atan2(red.b(), red.a()))).isBetween(20.0, 40.0);
  }

  @ParameterizedTest
  @CsvSource({
    "0,   0,   0,   0",
    "0.2, 0.1, 0.1, 0",
    "0,   0.8, 0.8, 0",
    "0.5, 0.4, 0.4, 0",
    "0.7, 0.2, 0.6, 0.1",
    "0.9, 0.7, 0.1, 0",
    "0.3, 0.9, 0.4, 0.2",
    "0,   0,   0,   0.5",
    "0.5, 0.5, 0.5, 0.8"
  })
  void printableColourComesBackFromTheInksFoundForIt(float c, float m, float y, float k) {
    float[] colour = press.toCIEXYZ(new float[] {c, m, y, k});
    float[] inks = press.fromCIEXYZ(colour);

    assertThat(difference(onPaper(press.toCIEXYZ(inks)), onPaper(colour))).isLessThan(4);
  }

  @Test
  void darkestColourAsksForNoMoreInkThanPaperTakes() {
    float[] inks = press.fromCIEXYZ(new float[] {0, 0, 0});

    assertThat(inks[3]).isCloseTo(1, within(0.01f));
    assertThat(inks[0] + inks[1] + inks[2] + inks[3]).isBetween(2.5f, 3.0f);
  }

  @Test
  void whiteAsksForNoInk() {
    assertThat(press.fromCIEXYZ(new float[] {0.9642f, 1, 0.8249f}))
        .containsExactly(new float[] {0, 0, 0, 0}, within(0.005f));
  }

  /** Drawn up from the same figures on every machine: the bytes are part of what a release is. */
  @Test
  void bytesOfTheProfileAreThoseOfTheRelease() throws IOException {
    assertThat(Sha256.hex(profile))
        .isEqualTo("e4f8aace984910837d22b295417623e258d49b07353ebcaee9df07510de1d1ac");
    byte[] deflated = PrintingCondition.instance().deflatedProfile();
    assertThat(new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes())
        .isEqualTo(profile);
  }

  /** Profiles of version 2 are relative to the paper, whose own white is one of their tags. */
  private static Lab onPaper(float[] colour) {
    double[] paper = new Lab(95, 0, -2).tristimulus();
    return Lab.ofShares(
        colour[0] * paper[0] / D50[0] / D50[0],
        colour[1] * paper[1],
        colour[2] * paper[2] / D50[2] / D50[2]);
  }

  private static double difference(Lab one, Lab other) {
    double lightness = one.lightness() - other.lightness();
    double a = one.a() - other.a();
    double b = one.b() - other.b();
    return Math.sqrt(lightness * lightness + a * a + b * b);
  }
}
