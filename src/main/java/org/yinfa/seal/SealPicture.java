package org.yinfa.seal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Pixels;

/**
 * The picture of a seal.
 *
 * @param colours red, green and blue of each pixel, in sRGB
 * @param opacities how opaque each pixel is, from 0 to 255
 */
record SealPicture(int width, int height, byte[] colours, byte[] opacities) {

  private static final int HALF = 128;
  private static final int OPAQUE = 255;

  static SealPicture read(byte[] png, Limits limits) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(input);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > limits.imagePixels()) {
        throw new Rejected(
            Problem.at("", LimitProblem.IMAGE_TOO_LARGE, pixels, limits.imagePixels()));
      }
      return of(reader.read(0));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new Rejected(Problem.at("", SealProblem.UNREADABLE_SEAL));
    } finally {
      reader.dispose();
    }
  }

  /** One bit for each pixel: 1 where it is not to be painted (ISO 32000-1, 8.9.6.3). */
  byte[] stencil() {
    int row = (width + 7) / 8;
    var bits = new byte[row * height];
    for (int i = 0; i < opacities.length; i++) {
      boolean masked = (opacities[i] & 0xFF) < HALF;
      int x = i % width;
      bits[i / width * row + x / 8] |= (byte) (masked ? 0x80 >> x % 8 : 0);
    }
    return bits;
  }

  private static SealPicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var colours = new byte[3 * width * height];
    var opacities = new byte[width * height];
    for (int i = 0; i < opacities.length; i += width) {
      int[] row = Pixels.row(image, i / width);
      for (int x = 0; x < width; x++) {
        opacities[i + x] = (byte) (row[x] >>> 24);
        colours[3 * (i + x)] = (byte) (row[x] >> 16);
        colours[3 * (i + x) + 1] = (byte) (row[x] >> 8);
        colours[3 * (i + x) + 2] = (byte) row[x];
      }
    }
    var picture = new SealPicture(width, height, colours, opacities);
    return picture.isOnPaper() ? picture.offPaper() : picture;
  }

  /** Whether nothing of it is transparent, as with a scanned seal. */
  private boolean isOnPaper() {
    for (byte opacity : opacities) {
      if (opacity != (byte) OPAQUE) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same picture without the white that it stands on, which would hide the names and the date
   * below: on white paper it looks as before.
   */
  private SealPicture offPaper() {
    var inks = new byte[colours.length];
    var amounts = new byte[opacities.length];
    for (int i = 0; i < opacities.length; i++) {
      int white =
          Math.min(
              colours[3 * i] & 0xFF,
              Math.min(colours[3 * i + 1] & 0xFF, colours[3 * i + 2] & 0xFF));
      int amount = OPAQUE - white;
      amounts[i] = (byte) amount;
      for (int channel = 3 * i; amount > 0 && channel < 3 * i + 3; channel++) {
        inks[channel] = (byte) (((colours[channel] & 0xFF) - white) * OPAQUE / amount);
      }
    }
    return new SealPicture(width, height, inks, amounts);
  }
}
