package org.yinfa.xml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a PNG file down to what is printed of it (ISO/IEC 15948, 11): header, palette,
 * transparency, pixels, and a colour profile where it fits them. Everything else, such as texts and
 * times, stays out of the issued file, and none of it can be a fault of the layout engine.
 */
final class PlainPng {

  private static final int SIGNATURE = 8;

  /** Length, type and check sum of a chunk. */
  private static final int FRAME = 12;

  private static final int COLOUR_TYPE = 9;
  private static final int GRAY = 0;
  private static final int COLOUR = 2;
  private static final int PALETTE = 3;
  private static final int GRAY_ALPHA = 4;

  private static final int LONGEST_PROFILE = 4 * 1024 * 1024;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final int colourType;

  private PlainPng(byte[] file) {
    this.bytes = file;
    this.file = ByteBuffer.wrap(file);
    this.colourType = file[SIGNATURE + 8 + COLOUR_TYPE];
  }

  /**
   * @param file a PNG file whose chunks have been found whole
   */
  static byte[] of(byte[] file) {
    return new PlainPng(file).printed();
  }

  private byte[] printed() {
    var out = new ByteArrayOutputStream(file.capacity());
    out.write(bytes, 0, SIGNATURE);
    int palette = 0;
    int at = SIGNATURE;
    while (at < file.capacity()) {
      int length = file.getInt(at);
      String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      palette = type.equals("PLTE") ? length / 3 : palette;
      if (isPrinted(type, file.slice(at + 8, length), palette)) {
        out.write(bytes, at, length + FRAME);
      }
      at = type.equals("IEND") ? file.capacity() : at + length + FRAME;
    }
    return out.toByteArray();
  }

  private boolean isPrinted(String type, ByteBuffer content, int palette) {
    return switch (type) {
      case "IHDR", "IDAT", "IEND" -> true;
      case "PLTE" -> colourType == PALETTE;
      case "tRNS" -> isTransparency(content.capacity(), palette);
      case "sRGB" -> content.capacity() == 1 && content.get(0) >= 0 && content.get(0) <= 3;
      case "iCCP" -> isProfile(content);
      default -> false;
    };
  }

  private boolean isTransparency(int length, int palette) {
    return switch (colourType) {
      case GRAY -> length == 2;
      case COLOUR -> length == 6;
      case PALETTE -> length > 0 && length <= palette;
      default -> false;
    };
  }

  private boolean isProfile(ByteBuffer content) {
    int name = 0;
    while (name < content.capacity() && content.get(name) != 0) {
      name++;
    }
    if (name + 2 >= content.capacity()) {
      return false;
    }
    String space = colourType == GRAY || colourType == GRAY_ALPHA ? "GRAY" : "RGB ";
    byte[] profile = inflated(content.slice(name + 2, content.capacity() - name - 2));
    return ColourProfile.fits(profile, space);
  }

  /** The profile unpacked, or nothing where it is damaged or too long. */
  private static byte[] inflated(ByteBuffer deflated) {
    var inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      var profile = new ByteArrayOutputStream();
      var part = new byte[8192];
      while (!inflater.finished() && profile.size() <= LONGEST_PROFILE) {
        int length = inflater.inflate(part);
        if (length == 0 && !inflater.finished()) {
          return new byte[0];
        }
        profile.write(part, 0, length);
      }
      return profile.size() <= LONGEST_PROFILE ? profile.toByteArray() : new byte[0];
    } catch (DataFormatException damaged) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
