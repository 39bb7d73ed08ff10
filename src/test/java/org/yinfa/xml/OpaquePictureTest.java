package org.yinfa.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yinfa.report.EmbeddedImage;

class OpaquePictureTest {

  private static final int RED = 0xFFCC0000;

  @Test
  void aPictureWithoutTransparencyStaysByteForByte() throws IOException {
    byte[] png = file("png", BufferedImage.TYPE_INT_RGB, RED);
    byte[] jpeg = file("jpeg", BufferedImage.TYPE_INT_RGB, RED);

    assertThat(opaque("image/png", png)).isEqualTo(png);
    assertThat(opaque("image/jpeg", jpeg)).isEqualTo(jpeg);
  }

  @Test
  void whatIsOpaqueKeepsItsColour() throws IOException {
    assertThat(printed(RED)).isEqualTo(RED);
  }

  @Test
  void whatIsMoreThanHalfTransparentIsNotPrinted() throws IOException {
    assertThat(printed(0x00CC0000) >>> 24).isZero();
    assertThat(printed(0x7FCC0000) >>> 24).isZero();
  }

  @Test
  void whatIsHalfTransparentIsMixedWithWhite() throws IOException {
    assertThat(Integer.toHexString(printed(0x80CC0000))).isEqualTo("ffe67f7f");
  }

  /** White is the colour that isn't printed, so white that is printed has to be another one. */
  @Test
  void whiteThatIsPrintedIsMadeALittleDarker() throws IOException {
    assertThat(Integer.toHexString(printed(0xFFFFFFFF))).isEqualTo("fffefefe");
  }

  @Test
  void transparencyIsNamedAsAColourInsteadOfAChannel() throws IOException {
    byte[] png = opaque("image/png", file("png", BufferedImage.TYPE_INT_ARGB, 0));

    assertThat(png[25]).as("colour type of the header (PNG, 11.2.2)").isEqualTo((byte) 2);
    assertThat(new String(png, 37, 4, StandardCharsets.US_ASCII))
        .as("the chunk after the header")
        .isEqualTo("tRNS");
  }

  /** The pixel that a reader of images sees, with what it may see through. */
  private static int printed(int pixel) throws IOException {
    byte[] png = opaque("image/png", file("png", BufferedImage.TYPE_INT_ARGB, pixel));
    return ImageIO.read(new ByteArrayInputStream(png)).getRGB(1, 1);
  }

  private static byte[] opaque(String mediaType, byte[] bytes) {
    return OpaquePicture.of(new EmbeddedImage(mediaType, bytes, "章"));
  }

  private static byte[] file(String format, int type, int pixel) throws IOException {
    var image = new BufferedImage(3, 2, type);
    image.setRGB(1, 1, pixel);
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }
}
