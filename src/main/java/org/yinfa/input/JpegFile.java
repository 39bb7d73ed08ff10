package org.yinfa.input;

import java.nio.ByteBuffer;

/** The segments of a JPEG file (ITU-T T.81, B.2) up to the one that describes the frame. */
final class JpegFile {

  private static final int FILL = 0xFF;
  private static final int HUFFMAN_TABLES = 0xC4;
  private static final int EXTENSIONS = 0xC8;
  private static final int ARITHMETIC_CONDITIONING = 0xCC;

  private JpegFile() {}

  static ImageHeader header(ByteBuffer bytes) throws UnreadableImage {
    int marker = marker(bytes);
    while (!isFrame(marker)) {
      int length = bytes.getShort() & 0xFFFF;
      if (length < Short.BYTES || length - Short.BYTES > bytes.remaining()) {
        throw new UnreadableImage("word.image.damaged");
      }
      bytes.position(bytes.position() + length - Short.BYTES);
      marker = marker(bytes);
    }
    bytes.getShort();
    int bitsAChannel = bytes.get();
    int height = bytes.getShort() & 0xFFFF;
    int width = bytes.getShort() & 0xFFFF;
    int channels = bytes.get();
    if (bitsAChannel != 8) {
      throw new UnreadableImage("word.image.depth");
    }
    if (channels != 1 && channels != 3) {
      throw new UnreadableImage("word.image.colour");
    }
    return new ImageHeader(ImageHeader.JPEG, width, height);
  }

  private static int marker(ByteBuffer bytes) throws UnreadableImage {
    if ((bytes.get() & 0xFF) != FILL) {
      throw new UnreadableImage("word.image.damaged");
    }
    int marker = FILL;
    while (marker == FILL) {
      marker = bytes.get() & 0xFF;
    }
    return marker;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0
        && marker <= 0xCF
        && marker != HUFFMAN_TABLES
        && marker != EXTENSIONS
        && marker != ARITHMETIC_CONDITIONING;
  }
}
