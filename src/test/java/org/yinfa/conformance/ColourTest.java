package org.yinfa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.testkit.Documents;

/** What documents are painted with, and what that means on paper (GB/T 9704-2012, 6.2). */
class ColourTest {

  private static final Set<String> COLOUR_OPERATORS =
      Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");

  private final ConformanceCheck check = new ConformanceCheck();

  static Set<String> samples() {
    return Documents.samples().keySet();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsPaintedButBlackAndTheRedOfTheStandard(String sample) throws IOException {
    assertThat(colours(Documents.render(Documents.samples().get(sample)).bytes()))
        .contains("0 g")
        .isSubsetOf("0 g", "0 G", "0 0.8 0.8 0 k", "0 0.8 0.8 0 K");
  }

  @Test
  void markLineAndStampAreRed() throws IOException {
    assertThat(
            colours(
                Documents.render(Documents.samples().get("official-document/complete")).bytes()))
        .contains("0 0.8 0.8 0 k", "0 0.8 0.8 0 K");
  }

  @Test
  void outputIntentIsAPrintingPress() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(Documents.render(Documents.sample("minimal")).bytes())) {
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
      PDOutputIntent intent = document.getDocumentCatalog().getOutputIntents().get(0);
      assertThat(intent.getOutputConditionIdentifier()).isEqualTo("Custom");
      assertThat(intent.getInfo()).contains("ISO 12647-2:2004/Amd 1:2007, paper type 4");
      assertThat(intent.getRegistryName()).isNull();
      byte[] profile = intent.getDestOutputIntent().createInputStream().readAllBytes();
      assertThat(new String(profile, 12, 12, StandardCharsets.US_ASCII)).isEqualTo("prtrCMYKLab ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "png,  " + BufferedImage.TYPE_INT_RGB,
    "png,  " + BufferedImage.TYPE_INT_ARGB,
    "png,  " + BufferedImage.TYPE_BYTE_GRAY,
    "png,  " + BufferedImage.TYPE_BYTE_INDEXED,
    "png,  " + BufferedImage.TYPE_BYTE_BINARY,
    "jpeg, " + BufferedImage.TYPE_INT_RGB,
    "jpeg, " + BufferedImage.TYPE_BYTE_GRAY
  })
  void pictureOfAnyKindKeepsItsMeaningBesideTheInks(String format, int type) throws IOException {
    byte[] pdf = Documents.render(sealedWith(format, type)).bytes();

    assertThat(check.failures(pdf, Standard.PDFA_2A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  /** The referee must be able to object: RGB has no meaning of its own beside a press. */
  @Test
  void pictureWithoutAColourSpaceOfItsOwnIsFound() {
    byte[] pdf =
        Documents.render(Documents.sample("sealed"))
            .latin1()
            .replace("/DefaultRGB", "/DefaultXYZ")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(check.failures(pdf, Standard.PDFA_2A))
        .anyMatch(failure -> failure.startsWith("6.2.4.3-"));
  }

  private static byte[] sealedWith(String format, int type) throws IOException {
    var mapper = new ObjectMapper();
    var report = (ObjectNode) mapper.readTree(Documents.sample("sealed"));
    ((ObjectNode) report.at("/signature/seal"))
        .put("mediaType", "image/" + format)
        .put("data", picture(format, type));
    return mapper.writeValueAsBytes(report);
  }

  private static byte[] picture(String format, int type) {
    var image = new BufferedImage(64, 64, type);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillOval(4, 4, 56, 56);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(image, format, bytes)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The operators that set a colour, each with its operands. */
  private static Set<String> colours(byte[] pdf) throws IOException {
    Set<String> colours = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        var operands = new StringBuilder();
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            if (COLOUR_OPERATORS.contains(operator.getName())) {
              colours.add(operands + operator.getName());
            }
            operands.setLength(0);
          } else if (token instanceof COSNumber number) {
            operands
                .append(
                    new BigDecimal(number.floatValue())
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString())
                .append(' ');
          }
        }
      }
    }
    return colours;
  }
}
