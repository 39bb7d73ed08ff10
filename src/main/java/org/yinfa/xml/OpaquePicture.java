package org.yinfa.xml;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Pixels;

/**
 * Removes transparency, which PDF/A-1 forbids (ISO 19005-1, 6.4): each pixel of a picture is
 * printed on white or not at all, so that what lies under a seal still shows. Pixels that are not
 * printed are white and masked by their colour (PNG, 11.3.2.1; ISO 32000-1, 8.9.6.4).
 */
final class OpaquePicture {

  /** The only one of the kinds that a report may have that knows transparency. */
  private static final String PNG = "image/png";

  private static final int WHITE = 0xFFFFFF;

  /** What is printed in white is made as little darker as can be, or it would be masked. */
  private static final int NEARLY_WHITE = 0xFEFEFE;

  private static final int HALF = 128;

  /** The signature of the file and its header chunk, after which the colour may be named. */
  private static final int HEADER = 8 + 25;

  private OpaquePicture() {}

  static byte[] of(EmbeddedImage image) {
    if (!image.mediaType().equals(PNG)) {
      return image.bytes();
    }
    try {
      BufferedImage picture =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes())));
      return picture.getColorModel().hasAlpha() ? masked(picture) : image.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture that was read can be read again", e);
    }
  }

  private static byte[] masked(BufferedImage picture) throws IOException {
    var opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      int[] row = Arrays.stream(Pixels.row(picture, y)).map(OpaquePicture::printed).toArray();
      opaque.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    var file = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(opaque, "png", out);
    }
    return withMask(file.toByteArray());
  }

  private static int printed(int pixel) {
    int alpha = pixel >>> 24;
    if (alpha < HALF) {
      return WHITE;
    }
    int colour =
        onWhite(pixel >> 16 & 0xFF, alpha) << 16
            | onWhite(pixel >> 8 & 0xFF, alpha) << 8
            | onWhite(pixel & 0xFF, alpha);
    return colour == WHITE ? NEARLY_WHITE : colour;
  }

  private static int onWhite(int channel, int alpha) {
    return 255 - (255 - channel) * alpha / 255;
  }

  /** Adds the chunk that says which colour isn't printed. */
  private static byte[] withMask(byte[] png) {
    ByteBuffer chunk = ByteBuffer.allocate(4 + 4 + 6 + 4);
    chunk.putInt(6).put("tRNS".getBytes(StandardCharsets.US_ASCII));
    chunk.putShort((short) 0xFF).putShort((short) 0xFF).putShort((short) 0xFF);
    var check = new CRC32();
    check.update(chunk.array(), 4, 10);
    chunk.putInt((int) check.getValue());
    return ByteBuffer.allocate(png.length + chunk.capacity())
        .put(png, 0, HEADER)
        .put(chunk.array())
        .put(png, HEADER, png.length - HEADER)
        .array();
  }
}
