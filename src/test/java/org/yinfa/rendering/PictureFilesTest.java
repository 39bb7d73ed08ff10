package org.yinfa.rendering;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** Pictures as cameras and programs write them, whatever else is in their files. */
class PictureFilesTest {

  private static final int PNG_HEADER = 8 + 25;

  @ParameterizedTest
  @CsvSource({
    "iCCP, " + BufferedImage.TYPE_INT_RGB + ", name\0\0not deflated",
    "iCCP, " + BufferedImage.TYPE_INT_RGB + ", none",
    "iCCP, " + BufferedImage.TYPE_BYTE_GRAY + ", name\0\0not deflated",
    "sRGB, " + BufferedImage.TYPE_INT_RGB + ", 9",
    "sRGB, " + BufferedImage.TYPE_INT_RGB + ", four",
    "gAMA, " + BufferedImage.TYPE_INT_RGB + ", 1",
    "cHRM, " + BufferedImage.TYPE_INT_RGB + ", short",
    "pHYs, " + BufferedImage.TYPE_INT_RGB + ", short",
    "eXIf, " + BufferedImage.TYPE_INT_RGB + ", MM",
    "tEXt, " + BufferedImage.TYPE_INT_RGB + ", Author\0nobody",
    "zTXt, " + BufferedImage.TYPE_INT_RGB + ", Author",
    "prVt, " + BufferedImage.TYPE_INT_RGB + ", of a program"
  })
  void pngIsPrintedWhateverStandsBesideItsPixels(String type, int kind, String content)
      throws IOException {
    byte[] png = withChunk(file("png", drawn(kind)), type, content.getBytes(ISO_8859_1));
    for (Profile profile : Profile.values()) {
      byte[] pdf = Documents.render(report("image/png", png), profile).bytes();

      assertThat(pdf).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMYK", "GRAY", "RGB ", "Lab "})
  void profileOfAnySpaceOrStateLeavesAConformingFile(String space) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    System.arraycopy(space.getBytes(US_ASCII), 0, profile, 16, 4);
    for (int kind :
        new int[] {
          BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY
        }) {
      byte[] png = withChunk(file("png", drawn(kind)), "iCCP", deflated(profile));
      byte[] pdf = Documents.render(report("image/png", png)).bytes();

      assertThat(new ConformanceCheck().failures(pdf, Standard.PDFA_2A)).isEmpty();
    }
  }

  @Test
  void pngWithACriticalChunkThatNobodyKnowsIsRefusedWithItsPlace() throws IOException {
    byte[] png = withChunk(file("png", drawn(BufferedImage.TYPE_INT_RGB)), "ABCD", new byte[1]);

    assertThatThrownBy(() -> Documents.render(report("image/png", png)))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.pointer()).isEqualTo("/body/0/data");
                          assertThat(problem.code().id()).isEqualTo("image.unreadable");
                        }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exif\0\0MM",
        "Exif\0\0II*\0\u00FF\u00FF\u00FF\u00FF",
        "Exif",
        "http://ns.adobe.com/xap/1.0/\0<"
      })
  void jpegIsPrintedWhateverItsSegmentsSay(String content) throws IOException {
    byte[] jpeg =
        withSegment(
            file("jpeg", drawn(BufferedImage.TYPE_INT_RGB)), 0xE1, content.getBytes(ISO_8859_1));

    assertThat(Documents.render(report("image/jpeg", jpeg)).bytes()).isNotEmpty();
  }

  @Test
  void whereAPhotographWasTakenStaysOutOfTheIssuedFile() throws IOException {
    byte[] jpeg =
        withSegment(
            file("jpeg", drawn(BufferedImage.TYPE_INT_RGB)),
            0xE1,
            "Exif\0\0GPS of somebody".getBytes(ISO_8859_1));

    assertThat(Documents.render(report("image/jpeg", jpeg)).latin1())
        .doesNotContain("GPS of somebody");
  }

  /** Exif 2.3, 4.6.4: however the camera was held, the page shows what was in front of it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void photographStandsUprightAsItsExifSays(int orientation) throws IOException {
    BufferedImage upright = drawn(BufferedImage.TYPE_INT_RGB);
    byte[] exif =
        ByteBuffer.allocate(6 + 8 + 2 + 12 + 4)
            .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .array();
    byte[] jpeg = withSegment(file("jpeg", lying(upright, orientation)), 0xE1, exif);

    BufferedImage page = page(report("image/jpeg", jpeg));
    BufferedImage expected = page(report("image/jpeg", file("jpeg", upright)));

    assertThat(difference(page, expected)).isLessThan(0.5);
  }

  /** Seals and stamps are turned in their own pixels. */
  @ParameterizedTest
  @ValueSource(ints = {3, 6, 8})
  void sealIsUprightToo(int orientation) throws IOException {
    byte[] exif =
        ("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0")
            .getBytes(ISO_8859_1);
    BufferedImage upright = drawn(BufferedImage.TYPE_INT_RGB);
    byte[] turned = withSegment(file("jpeg", lying(upright, orientation)), 0xE1, exif);

    assertThat(difference(page(sealed(turned)), page(sealed(file("jpeg", upright)))))
        .isLessThan(0.5);
  }

  /** What the pixels of a file are that shows a picture upright with an orientation. */
  private static BufferedImage lying(BufferedImage upright, int orientation) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean swapped = orientation > 4;
    var file =
        new BufferedImage(
            swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < file.getHeight(); y++) {
      for (int x = 0; x < file.getWidth(); x++) {
        int column =
            switch (orientation) {
              case 2, 3 -> width - 1 - x;
              case 5, 8 -> y;
              case 6, 7 -> width - 1 - y;
              default -> x;
            };
        int row =
            switch (orientation) {
              case 3, 4 -> height - 1 - y;
              case 5, 6 -> x;
              case 7, 8 -> height - 1 - x;
              default -> y;
            };
        file.setRGB(x, y, upright.getRGB(column, row));
      }
    }
    return file;
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
      }
    }
    return (double) sum / one.getWidth() / one.getHeight();
  }

  private static BufferedImage page(byte[] json) throws IOException {
    try (PDDocument document = Loader.loadPDF(Documents.render(json).bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 50);
    }
  }

  private static byte[] report(String mediaType, byte[] file) {
    return """
        {"body": [{"type": "image", "mediaType": "%s", "alternateText": "图", "width": 120, "data": "%s"}]}
        """
        .replaceFirst("%s", mediaType)
        .replaceFirst("%s", Base64.getEncoder().encodeToString(file))
        .getBytes(UTF_8);
  }

  private static byte[] sealed(byte[] jpeg) {
    return """
        {"preamble": ["现予公布。"], "signature": {"issuers": ["云山市档案局"], "date": "2019-01-17",
          "seal": {"mediaType": "image/jpeg", "alternateText": "印章", "data": "%s"}}}
        """
        .replaceFirst("%s", Base64.getEncoder().encodeToString(jpeg))
        .getBytes(UTF_8);
  }

  /** A corner of it is black and a side gray, so that each of eight ways of turning it shows. */
  private static BufferedImage drawn(int kind) {
    var image = new BufferedImage(120, 80, kind);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 120, 80);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, 48, 24);
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 64, 120, 16);
    graphics.dispose();
    return image;
  }

  private static byte[] file(String format, BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static byte[] deflated(byte[] profile) {
    var deflater = new Deflater();
    deflater.setInput(profile);
    deflater.finish();
    var part = new byte[profile.length + 64];
    int length = deflater.deflate(part);
    deflater.end();
    return ByteBuffer.allocate(6 + length)
        .put("prof\0\0".getBytes(US_ASCII))
        .put(part, 0, length)
        .array();
  }

  private static byte[] withChunk(byte[] png, String type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
    chunk.putInt(content.length).put(type.getBytes(US_ASCII)).put(content);
    var sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    chunk.putInt((int) sum.getValue());
    return ByteBuffer.allocate(png.length + chunk.capacity())
        .put(png, 0, PNG_HEADER)
        .put(chunk.array())
        .put(png, PNG_HEADER, png.length - PNG_HEADER)
        .array();
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + content.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
