package org.yinfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PixelsTest {

  @Test
  void graysAreWhatTheFileSays() throws IOException {
    var picture = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setSample(0, 0, 0, 0x80);
    picture.getRaster().setSample(1, 0, 0, 0x21);

    assertThat(Pixels.row(fromFile(picture), 0)).containsExactly(0xFF808080, 0xFF212121);
  }

  @Test
  void graysOfSixteenBitsLoseTheirLowerEight() throws IOException {
    var picture = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    picture.getRaster().setSample(0, 0, 0, 0x80FF);

    assertThat(Pixels.row(fromFile(picture), 0)).containsExactly(0xFF808080);
  }

  @Test
  void graysThatShineThroughKeepTheirAmount() throws IOException {
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            ComponentColorModel.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(1, 1);
    raster.setPixel(0, 0, new int[] {0x80, 0x40});

    assertThat(Pixels.row(fromFile(new BufferedImage(model, raster, false, null)), 0))
        .containsExactly(0x40808080);
  }

  @Test
  void coloursAreWhatTheFileSays() throws IOException {
    var picture = new BufferedImage(1, 2, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 1, 0x80C81E1E);

    assertThat(Pixels.row(fromFile(picture), 1)).containsExactly(0x80C81E1E);
  }

  private static BufferedImage fromFile(BufferedImage picture) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
  }
}
