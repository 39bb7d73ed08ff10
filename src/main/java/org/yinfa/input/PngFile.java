package org.yinfa.input;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The chunks of a PNG file (ISO/IEC 15948). */
final class PngFile {

  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;
  private static final int HEADER_LENGTH = 13;

  private PngFile() {}

  /** Reads the chunks from the signature to the end, each with its check sum. */
  static ImageHeader header(ByteBuffer bytes) throws UnreadableImage {
    ByteBuffer header = chunk(bytes, HEADER);
    if (header.remaining() != HEADER_LENGTH) {
      throw new UnreadableImage("word.image.damaged");
    }
    int width = header.getInt();
    int height = header.getInt();
    int bitsAChannel = header.get();
    if (bitsAChannel > 8) {
      throw new UnreadableImage("word.image.depth");
    }
    int type = HEADER;
    while (type != END) {
      type = bytes.getInt(bytes.position() + Integer.BYTES);
      chunk(bytes, type);
    }
    return new ImageHeader(ImageHeader.PNG, width, height);
  }

  private static ByteBuffer chunk(ByteBuffer bytes, int type) throws UnreadableImage {
    int length = bytes.getInt();
    int start = bytes.position();
    if (length < 0 || length > bytes.remaining() - 2 * Integer.BYTES || bytes.getInt() != type) {
      throw new UnreadableImage("word.image.damaged");
    }
    var sum = new CRC32();
    sum.update(bytes.slice(start, Integer.BYTES + length));
    ByteBuffer content = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    if (bytes.getInt() != (int) sum.getValue()) {
      throw new UnreadableImage("word.image.damaged");
    }
    return content;
  }
}
