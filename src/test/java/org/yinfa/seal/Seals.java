package org.yinfa.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Limits;
import org.yinfa.report.Signature;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;

/** What tests seal, and what they seal it with. */
public final class Seals {

  /** For a seal that is printed already, and for a signature that shows nothing. */
  static final SealRequest AS_PRINTED = new SealRequest(null, null, null);

  private Seals() {}

  static Keystore pkcs12(Path file) {
    return new Keystore(Keystore.Type.PKCS12, file, null);
  }

  static Sealing with(Path pkcs12) {
    return with(pkcs12, null);
  }

  static Sealing with(Path pkcs12, @Nullable TimeStampServer timeStamps) {
    return with(pkcs12(pkcs12), Authority.PASSWORD, timeStamps);
  }

  static Sealing with(Keystore keystore, char[] password, @Nullable TimeStampServer timeStamps) {
    return new Sealing(
        keystore,
        password,
        timeStamps,
        new SignatureDetails(null, null),
        Limits.DEFAULT,
        Clock.systemUTC());
  }

  /** The samples that have places for seals, and how many. */
  static Map<String, Integer> samples() {
    Map<String, Integer> places = new TreeMap<>();
    Documents.samples()
        .forEach(
            (name, json) -> {
              Signature signature = Documents.read(json).closing().signature();
              if (signature != null && places(signature) > 0) {
                places.put(name, places(signature));
              }
            });
    return places;
  }

  private static int places(Signature signature) {
    return signature.seals().size() + signature.stamps().size() + signature.sealBoxes();
  }

  /** Seals all places of a file in their order, with each key in turn. */
  static byte[] everywhere(byte[] issued, int places, SealRequest request, Sealing... keys) {
    byte[] signed = issued;
    for (int place = 0; place < places; place++) {
      signed = keys[place % keys.length].seal(signed, request);
    }
    return signed;
  }

  /** Seals the place of a number, or the next one, with {@link #picture}. */
  static SealRequest withPicture(@Nullable Integer number) {
    return new SealRequest(picture(), null, number);
  }

  /** A report with a signature, whose fields are given as JSON with single quotation marks. */
  public static byte[] report(String signature) {
    return ("{'title': ['报告'], 'preamble': ['正文。'], 'signature': {"
            + signature
            + ", 'date': '2019-02-18'}}")
        .replace('\'', '"')
        .getBytes(UTF_8);
  }

  /** A red ring around a red disc on transparent ground. */
  public static byte[] picture() {
    var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(200, 16, 46));
    graphics.setStroke(new BasicStroke(12));
    graphics.drawOval(10, 10, 280, 280);
    graphics.fillOval(120, 120, 60, 60);
    graphics.dispose();
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
