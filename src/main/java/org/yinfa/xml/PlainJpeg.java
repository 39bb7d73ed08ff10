package org.yinfa.xml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a JPEG file down to what is printed of it (ITU-T T.81, B): its frame, tables and scans,
 * what says how its colours are coded, and a colour profile where it fits them. Where the picture
 * was taken and with what (Exif) stays out of the issued file; how the camera was held is told
 * apart.
 */
final class PlainJpeg {

  private static final int APPLICATION_0 = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int APPLICATION_15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int SCAN = 0xDA;

  private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;

  private final byte[] file;
  private final List<Segment> segments = new ArrayList<>();
  private final int scan;

  /**
   * @param start where the marker stands
   * @param end behind the last byte
   */
  private record Segment(int marker, int start, int end) {

    int content() {
      return start + 4;
    }
  }

  /**
   * @param file a JPEG file whose segments have been found whole up to its frame
   */
  PlainJpeg(byte[] file) {
    this.file = file;
    int at = 2;
    while (at + 4 <= file.length && (file[at + 1] & 0xFF) != SCAN) {
      if ((file[at + 1] & 0xFF) == 0xFF) {
        // a marker may be filled up from the left
        at++;
        continue;
      }
      int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
      int end = Math.min(file.length, at + 2 + length);
      segments.add(new Segment(file[at + 1] & 0xFF, at, end));
      at = end;
    }
    this.scan = Math.min(at, file.length);
  }

  byte[] printed() {
    var out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    boolean profile = hasProfile();
    for (Segment segment : segments) {
      if (isPrinted(segment, profile)) {
        out.write(file, segment.start, segment.end - segment.start);
      }
    }
    out.write(file, scan, file.length - scan);
    return out.toByteArray();
  }

  private boolean isPrinted(Segment segment, boolean profile) {
    int marker = segment.marker;
    int length = segment.end - segment.content();
    if (marker == APPLICATION_0) {
      return length >= 14 && begins(segment, "JFIF\0".getBytes(StandardCharsets.US_ASCII));
    }
    if (marker == ADOBE) {
      return length >= 12 && begins(segment, "Adobe".getBytes(StandardCharsets.US_ASCII));
    }
    if (marker == PROFILE) {
      return profile && begins(segment, PROFILE_NAME);
    }
    return marker != COMMENT && (marker < APPLICATION_0 || marker > APPLICATION_15);
  }

  /**
   * Whether the parts of a profile are there, in their order, and fit the channels of the frame.
   */
  private boolean hasProfile() {
    var profile = new ByteArrayOutputStream();
    int parts = 0;
    int channels = 0;
    for (Segment segment : segments) {
      if (segment.marker == PROFILE && begins(segment, PROFILE_NAME)) {
        int content = segment.content() + PROFILE_NAME.length;
        if (content + 2 > segment.end || file[content] != ++parts) {
          return false;
        }
        profile.write(file, content + 2, segment.end - content - 2);
      }
      boolean frame = segment.marker >= 0xC0 && segment.marker <= 0xC2;
      channels = frame && segment.end - segment.start > 9 ? file[segment.start + 9] : channels;
    }
    return parts > 0 && ColourProfile.fits(profile.toByteArray(), channels == 1 ? "GRAY" : "RGB ");
  }

  private boolean begins(Segment segment, byte[] name) {
    return segment.content() + name.length <= segment.end
        && ByteBuffer.wrap(file, segment.content(), name.length).equals(ByteBuffer.wrap(name));
  }

  /** How the picture is held to be upright (Exif 2.3, 4.6.4): 1 as it lies, up to 8. */
  int orientation() {
    for (Segment segment : segments) {
      if (segment.marker == EXIF && begins(segment, EXIF_NAME)) {
        int start = segment.content() + EXIF_NAME.length;
        return orientation(ByteBuffer.wrap(file, start, segment.end - start).slice());
      }
    }
    return 1;
  }

  private static int orientation(ByteBuffer tiff) {
    if (tiff.capacity() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff.getInt(4) & 0xFFFFFFFFL;
    if (directory + 2 > tiff.capacity()) {
      return 1;
    }
    int count = tiff.getShort((int) directory) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > tiff.capacity()) {
        return 1;
      }
      int at = (int) entry;
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
        int value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
