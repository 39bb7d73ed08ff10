package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Block;
import org.yinfa.report.Limits;
import org.yinfa.testkit.Pictures;

class ReportImageTest {

  private static final byte[] PNG = Pictures.png(16, 16, BufferedImage.TYPE_INT_RGB);
  private static final byte[] JPEG = Pictures.jpeg(16, 16, BufferedImage.TYPE_INT_RGB);

  @Test
  void imagesInGrayPaletteAndRgbAreRead() {
    List<byte[]> pngs =
        List.of(
            PNG,
            Pictures.png(5, 7, BufferedImage.TYPE_INT_ARGB),
            Pictures.png(5, 7, BufferedImage.TYPE_BYTE_GRAY),
            Pictures.png(5, 7, BufferedImage.TYPE_BYTE_BINARY),
            Pictures.png(5, 7, BufferedImage.TYPE_BYTE_INDEXED));
    List<byte[]> jpegs =
        List.of(
            JPEG, Pictures.jpeg(5, 7, BufferedImage.TYPE_BYTE_GRAY), Pictures.progressiveJpeg());

    assertThat(pngs).allSatisfy(png -> assertThat(found("image/png", png)).isEmpty());
    assertThat(jpegs).allSatisfy(jpeg -> assertThat(found("image/jpeg", jpeg)).isEmpty());
  }

  @Test
  void theBytesOfAnImageAreKeptAsTheyCame() {
    var report = new ReportReader(Limits.DEFAULT).read(image("image/png", base64(PNG)));

    assertThat(report.body())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Picture.class, picture -> assertThat(picture.image().bytes()).isEqualTo(PNG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/seal.png",
        "https://example.org/seal.png",
        "file:///etc/hostname",
        "data:image/png;base64,iVBORw0KGgo=",
        "images/seal.png",
        "../seal.png",
        "C:\\\\seal.png",
        "iVBORw0KGgo\\n",
        "红章"
      })
  void anAddressOrFileNameIsNoImage(String data) {
    assertThat(Rejection.of(image("image/png", data)).messages())
        .containsExactly(
            "Give the image as Base64 data of a PNG or JPEG file."
                + " Addresses and file names are never read.");
    assertThat(Rejection.of(image("image/png", data)).found())
        .containsExactly("NOT_EMBEDDED /body/0/data");
  }

  @Test
  void aFileNameThatHappensToBeBase64IsNoImageEither() {
    assertThat(Rejection.of(image("image/png", "images/seal")).found())
        .containsExactly("UNREADABLE_IMAGE /body/0/data");
  }

  @Test
  void theReasonWhyAnImageCanNotBeUsedIsNamed() {
    assertThat(reason("image/png", Pictures.gif())).contains("it is neither a PNG nor a JPEG file");
    assertThat(reason("image/png", JPEG)).contains("not of the type that mediaType gives");
    assertThat(reason("image/jpeg", PNG)).contains("not of the type that mediaType gives");
    assertThat(reason("image/png", Pictures.png16Bit())).contains("more than 8 bits per channel");
    assertThat(reason("image/jpeg", Pictures.jpegOfFourChannels()))
        .contains("its colours are neither gray nor RGB");
    assertThat(reason("image/png", Arrays.copyOf(PNG, 60))).contains("damaged or incomplete");
    assertThat(Rejection.of(image("image/png", base64(JPEG))).chineseMessages().get(0))
        .contains("文件类型与 mediaType 不符");
  }

  @Test
  void otherMediaTypesAreNotAllowed() {
    assertThat(found("image/gif", PNG)).contains("NOT_ALLOWED /body/0/mediaType");
  }

  @Test
  void anImageWithoutDataIsEmpty() {
    assertThat(Rejection.of(image("image/png", "")).found()).containsExactly("EMPTY /body/0/data");
  }

  @Test
  void anImageIsWiderThanNothingAndNoWiderThanTheTypeArea() {
    String json = new String(image("image/png", base64(PNG)), UTF_8);

    assertThat(Rejection.of(json.replace("\"type\"", "\"width\":156,\"type\"")).found()).isEmpty();
    assertThat(Rejection.of(json.replace("\"type\"", "\"width\":157,\"type\"")).found())
        .containsExactly("OUT_OF_RANGE /body/0/width");
    assertThat(Rejection.of(json.replace("\"type\"", "\"width\":0,\"type\"")).found())
        .containsExactly("OUT_OF_RANGE /body/0/width");
  }

  @Test
  void theSealIsLookedAtLikeEveryImage() {
    String seal =
        "{\"signature\":{\"seal\":{\"mediaType\":\"image/png\",\"data\":\"%s\",\"alternateText\":\"章\"}}}";

    assertThat(Rejection.of(seal.formatted(base64(PNG))).found()).isEmpty();
    assertThat(Rejection.of(seal.formatted("images/seal.png")).found())
        .containsExactly("NOT_EMBEDDED /signature/seal/data");
  }

  @Test
  void aTruncatedImageIsNeverRead() {
    for (int length = 0; length < PNG.length; length++) {
      assertThat(found("image/png", Arrays.copyOf(PNG, length))).as("PNG, %s", length).hasSize(1);
    }
    // The last two bytes are the end mark, which decoders supply when all rows are there.
    for (int length = 0; length < JPEG.length - 2; length++) {
      assertThat(found("image/jpeg", Arrays.copyOf(JPEG, length)))
          .as("JPEG, %s", length)
          .hasSize(1);
    }
  }

  @Test
  void aDamagedImageIsAProblemAndNeverAFailure() {
    var random = new Random(9704);
    for (int round = 0; round < 2_000; round++) {
      byte[] png = withCheckSums(damaged(PNG, random));
      byte[] jpeg = damaged(JPEG, random);

      assertThat(found("image/png", png)).hasSizeLessThanOrEqualTo(1);
      assertThat(found("image/jpeg", jpeg)).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aPngWhoseBytesChangedOnTheWayIsFoundByItsCheckSums() {
    for (int at = 0; at < PNG.length; at++) {
      byte[] png = PNG.clone();
      png[at] ^= 0x10;

      assertThat(found("image/png", png)).as("byte %s", at).hasSize(1);
    }
  }

  @Test
  void theSizeOfAnImageIsKnownBeforeItIsDecoded() {
    byte[] huge = PNG.clone();
    ByteBuffer.wrap(huge).putInt(16, 2_000_000_000).putInt(20, 2_000_000_000);

    Rejection rejection = Rejection.of(image("image/png", base64(withCheckSums(huge))));

    assertThat(rejection.found()).containsExactly("IMAGE_TOO_LARGE /body/0/data");
    assertThat(rejection.messages().get(0))
        .isEqualTo(
            "The image has 4000000000000000000 pixels; the limit is 40000000"
                + " (limits.imagePixels).");
  }

  @Test
  void theLimitOnPixelsIsTheLargestImageThatIsRead() {
    byte[] json = image("image/png", base64(PNG));

    assertThat(Rejection.of(json, pixels(256)).found()).isEmpty();
    assertThat(Rejection.of(json, pixels(255)).found())
        .containsExactly("IMAGE_TOO_LARGE /body/0/data");
  }

  private static Limits pixels(int pixels) {
    return new Limits(100_000, 32, 10, 100, 1_000, pixels, 10, Duration.ofSeconds(1));
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] damaged = file.clone();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  /** Mends the check sums, so that the damage reaches the decoder. */
  private static byte[] withCheckSums(byte[] png) {
    ByteBuffer bytes = ByteBuffer.wrap(png.clone());
    int at = 8;
    while (at + 12 <= bytes.capacity()) {
      int length = bytes.getInt(at);
      if (length < 0 || length > bytes.capacity() - at - 12) {
        break;
      }
      var sum = new CRC32();
      sum.update(bytes.slice(at + 4, length + 4));
      bytes.putInt(at + 8 + length, (int) sum.getValue());
      at += 12 + length;
    }
    return bytes.array();
  }

  private static List<String> found(String mediaType, byte[] file) {
    return Rejection.of(image(mediaType, base64(file))).found();
  }

  private static String reason(String mediaType, byte[] file) {
    return Rejection.of(image(mediaType, base64(file))).messages().get(0);
  }

  private static String base64(byte[] file) {
    return Base64.getEncoder().encodeToString(file);
  }

  private static byte[] image(String mediaType, String data) {
    return "{\"body\":[{\"type\":\"image\",\"mediaType\":\"%s\",\"data\":\"%s\",\"alternateText\":\"图\"}]}"
        .formatted(mediaType, data)
        .getBytes(UTF_8);
  }
}
