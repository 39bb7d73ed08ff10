package org.yinfa.input;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** What the head of an image file says of it, known before anything is decoded. */
record ImageHeader(String mediaType, int width, int height) {

  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";

  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int JPEG_SIGNATURE = 0xFFD8;

  static ImageHeader of(byte[] file) throws UnreadableImage {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      ImageHeader header = header(bytes);
      if (header.width <= 0 || header.height <= 0) {
        throw new UnreadableImage("word.image.damaged");
      }
      return header;
    } catch (BufferUnderflowException e) {
      throw new UnreadableImage("word.image.damaged", e);
    }
  }

  long pixels() {
    return (long) width * height;
  }

  private static ImageHeader header(ByteBuffer bytes) throws UnreadableImage {
    if (bytes.remaining() >= Long.BYTES && bytes.getLong(0) == PNG_SIGNATURE) {
      return PngFile.header(bytes.position(Long.BYTES));
    }
    if (bytes.remaining() >= Short.BYTES && (bytes.getShort(0) & 0xFFFF) == JPEG_SIGNATURE) {
      return JpegFile.header(bytes.position(Short.BYTES));
    }
    throw new UnreadableImage("word.image.format");
  }
}
