package org.yinfa.input;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG file (ISO/IEC 15948). */
final class PngFile {

  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;
  private static final int HEADER_LENGTH = 13;

  /** IHDR, PLTE, IDAT and IEND. */
  private static final Set<Integer> CRITICAL = Set.of(HEADER, 0x504C5445, 0x49444154, END);

  private PngFile() {}

  /** Reads the chunks from the signature to the end, each with its check sum. */
  static ImageHeader header(ByteBuffer bytes) throws UnreadableImage {
    Chunk header = chunk(bytes);
    if (header.type != HEADER || header.content.remaining() != HEADER_LENGTH) {
      throw new UnreadableImage("word.image.damaged");
    }
    int width = header.content.getInt();
    int height = header.content.getInt();
    int bitsAChannel = header.content.get();
    if (bitsAChannel > 8) {
      throw new UnreadableImage("word.image.depth");
    }
    Chunk last = header;
    while (last.type != END) {
      last = chunk(bytes);
      if (isUnknown(last.type)) {
        throw new UnreadableImage("word.image.damaged");
      }
    }
    return new ImageHeader(ImageHeader.PNG, width, height);
  }

  /**
   * Whether a file can't be read without knowing a chunk (ISO/IEC 15948, 5.4), which nobody does.
   */
  private static boolean isUnknown(int type) {
    boolean critical = (type >> 24 & 0x20) == 0;
    return critical && !CRITICAL.contains(type);
  }

  private static Chunk chunk(ByteBuffer bytes) throws UnreadableImage {
    int length = bytes.getInt();
    int start = bytes.position();
    int type = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new UnreadableImage("word.image.damaged");
    }
    ByteBuffer content = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    var sum = new CRC32();
    sum.update(bytes.slice(start, Integer.BYTES + length));
    if (bytes.getInt() != (int) sum.getValue()) {
      throw new UnreadableImage("word.image.damaged");
    }
    return new Chunk(type, content);
  }

  private record Chunk(int type, ByteBuffer content) {}
}
