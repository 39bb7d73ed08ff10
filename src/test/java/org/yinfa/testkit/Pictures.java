package org.yinfa.testkit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes image files for the tests. */
public final class Pictures {

  private Pictures() {}

  public static byte[] png(int width, int height, int bufferedImageType) {
    return file("png", drawn(width, height, bufferedImageType));
  }

  public static byte[] png16Bit() {
    return file("png", new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY));
  }

  public static byte[] jpeg(int width, int height, int bufferedImageType) {
    return file("jpeg", drawn(width, height, bufferedImageType));
  }

  public static byte[] progressiveJpeg() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(
          null, new IIOImage(drawn(16, 16, BufferedImage.TYPE_INT_RGB), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A JPEG of four channels, as printers' CMYK files are. */
  public static byte[] jpegOfFourChannels() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      WritableRaster raster = Raster.createInterleavedRaster(0, 8, 8, 4, null);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  public static byte[] gif() {
    return file("gif", drawn(4, 4, BufferedImage.TYPE_BYTE_INDEXED));
  }

  private static BufferedImage drawn(int width, int height, int bufferedImageType) {
    var image = new BufferedImage(width, height, bufferedImageType);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.drawOval(0, 0, width - 1, height - 1);
    graphics.dispose();
    return image;
  }

  private static byte[] file(String format, BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
