package org.yinfa.input;

import java.awt.color.CMMException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes an image to see whether it can be decoded. */
final class ImageDecoding {

  private ImageDecoding() {}

  static void decode(byte[] file, ImageHeader header) throws UnreadableImage {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(header.mediaType()).next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      decode(reader, stream, header);
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | IllegalStateException
        | CMMException e) {
      // The decoders of the JDK answer damaged files with these as well as with IOException.
      throw new UnreadableImage("word.image.damaged", e);
    } finally {
      reader.dispose();
    }
  }

  private static void decode(
      ImageReader reader, MemoryCacheImageInputStream stream, ImageHeader header)
      throws IOException, UnreadableImage {
    var isDamaged = new AtomicBoolean();
    // A truncated JPEG is no error to the decoder: it warns, and makes up the rest in gray.
    reader.addIIOReadWarningListener((source, warning) -> isDamaged.set(true));
    reader.setInput(stream, true, true);
    ImageReadParam param = reader.getDefaultReadParam();
    // One column of every row: all rows are decoded, and no large picture is kept.
    param.setSourceSubsampling(header.width(), 1, 0, 0);
    reader.read(0, param);
    if (isDamaged.get()) {
      throw new UnreadableImage("word.image.damaged");
    }
  }
}
