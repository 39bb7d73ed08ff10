package org.yinfa.xml;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.yinfa.report.EmbeddedImage;

/** Finds how many pixels a picture has, without decoding it. */
final class PictureSize {

  private PictureSize() {}

  static Dimension of(EmbeddedImage image) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(image.mediaType()).next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
      reader.setInput(in, true, true);
      return new Dimension(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException e) {
      throw new UncheckedIOException("a picture that was read has a size", e);
    } finally {
      reader.dispose();
    }
  }
}
