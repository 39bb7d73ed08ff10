package org.yinfa.xml;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Profile;

/**
 * A picture as it is printed: upright, and without what isn't printed of its file.
 *
 * @param turned by how many degrees the file is to be turned to the right: 0, 90, 180 or 270
 * @param size in pixels, as it stands on the page
 */
record PrintedPicture(EmbeddedImage image, int turned, Dimension size) {

  private static final String PNG = "image/png";

  /** A picture of the text; a photograph is turned by the layout, and so no larger. */
  static PrintedPicture of(EmbeddedImage given, Profile profile) {
    int turned =
        given.mediaType().equals(PNG) ? 0 : turn(new PlainJpeg(given.bytes()).orientation());
    return turned == 0 ? upright(given, profile) : printed(plain(given), turned, profile);
  }

  /** A seal or a stamp, turned itself. */
  static PrintedPicture upright(EmbeddedImage given, Profile profile) {
    EmbeddedImage plain = plain(given);
    int orientation =
        given.mediaType().equals(PNG) ? 1 : new PlainJpeg(given.bytes()).orientation();
    return printed(orientation == 1 ? plain : set(plain, orientation), 0, profile);
  }

  private static PrintedPicture printed(EmbeddedImage plain, int turned, Profile profile) {
    EmbeddedImage image =
        profile == Profile.PDFA_1A
            ? with(plain, plain.mediaType(), OpaquePicture.of(plain))
            : plain;
    Dimension size = PictureSize.of(image);
    boolean lying = turned % 180 != 0;
    return new PrintedPicture(image, turned, lying ? new Dimension(size.height, size.width) : size);
  }

  /** The address that the layout reads it from; what is to be turned says so there. */
  String source() {
    return "data:"
        + image.mediaType()
        + (turned == 0 ? "" : ";turned=" + turned)
        + ";base64,"
        + Base64.getEncoder().encodeToString(image.bytes());
  }

  private static EmbeddedImage plain(EmbeddedImage given) {
    byte[] bytes =
        given.mediaType().equals(PNG)
            ? PlainPng.of(given.bytes())
            : new PlainJpeg(given.bytes()).printed();
    return with(given, given.mediaType(), bytes);
  }

  private static EmbeddedImage with(EmbeddedImage image, String mediaType, byte[] bytes) {
    return new EmbeddedImage(mediaType, bytes, image.alternateText());
  }

  /** How far a camera was turned (Exif 2.3, 4.6.4); nothing for what is mirrored too. */
  private static int turn(int orientation) {
    return switch (orientation) {
      case 3 -> 180;
      case 6 -> 90;
      case 8 -> 270;
      default -> 0;
    };
  }

  /** Turns and mirrors the pixels themselves. */
  private static EmbeddedImage set(EmbeddedImage image, int orientation) {
    try {
      BufferedImage lying =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes())));
      int width = lying.getWidth();
      int height = lying.getHeight();
      var upright =
          new BufferedImage(
              orientation > 4 ? height : width,
              orientation > 4 ? width : height,
              BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = upright.createGraphics();
      graphics.drawImage(lying, transform(orientation, width, height), null);
      graphics.dispose();
      var file = new ByteArrayOutputStream();
      try (var out = new MemoryCacheImageOutputStream(file)) {
        ImageIO.write(upright, "png", out);
      }
      return with(image, PNG, file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a picture that was read can be read again", e);
    }
  }

  private static AffineTransform transform(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
