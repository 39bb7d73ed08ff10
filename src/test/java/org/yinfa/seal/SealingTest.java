package org.yinfa.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.problem.PdfProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;

class SealingTest {

  private static final Instant NOW = Instant.now();
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private static final Authority AUTHORITY = new Authority();

  @TempDir static Path folder;
  private static Path rsa;
  private static Path ellipticCurve;

  @BeforeAll
  static void makeKeys() {
    rsa = Authority.pkcs12(folder.resolve("rsa.p12"), "key", AUTHORITY.rsa("临澜县教育局"));
    ellipticCurve =
        Authority.pkcs12(folder.resolve("ec.p12"), "key", AUTHORITY.ellipticCurve("临澜县民政局"));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void theSealOfAPlaceKeptFreeIsTheAppearanceOfAValidSignature(Profile profile) throws IOException {
    byte[] issued = issued("'issuers': ['临澜县教育局'], 'sealBox': true", profile);
    byte[] signed = sealing(rsa).seal(issued, Seals.withPicture(null));

    assertThat(signed).startsWith(issued);
    List<Signatures.Found> found = Signatures.in(signed, AUTHORITY.certificate());
    assertThat(found).hasSize(1);
    Signatures.Found signature = found.get(0);
    assertThat(signature.valid()).isTrue();
    assertThat(signature.covered()).isEqualTo(signed.length);
    assertThat(signature.certified()).isTrue();
    assertThat(signature.namesItsCertificate()).isTrue();
    assertThat(signature.subFilter()).isEqualTo("ETSI.CAdES.detached");
    assertThat(signature.stamp()).isNull();
    assertThat(signature.rectangle().get(2) - signature.rectangle().get(0))
        .isBetween(42 * 72 / 25.4f - 0.01f, 42 * 72 / 25.4f + 0.01f);
    assertThat(redness(signed)).isGreaterThan(1_000);
    assertThat(redness(issued)).isZero();
    assertConforms(signed, profile);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void theWhitePaperOfAScannedSealHidesNothing(Profile profile) throws IOException {
    byte[] issued = issued("'issuers': ['临澜县教育局'], 'sealBox': true", profile);
    byte[] signed =
        sealing(rsa).seal(issued, new SealRequest(onWhite(Seals.picture()), null, null));

    BufferedImage before = firstPage(issued);
    BufferedImage after = firstPage(signed);
    assertThat(redness(signed)).isGreaterThan(1_000);
    assertThat(lightened(before, after, Color::getGreen)).isZero();
    assertConforms(signed, profile);
  }

  /** PDF/A-1 has no transparency: there the ink covers what it falls on. */
  @ParameterizedTest
  @EnumSource(value = Profile.class, names = "PDFA_1A", mode = EnumSource.Mode.EXCLUDE)
  void whatIsPrintedBelowASealIsSeenThroughItsInk(Profile profile) throws IOException {
    byte[] issued = issued("'issuers': ['临澜县教育局'], 'sealBox': true", profile);
    byte[] signed = sealing(rsa).seal(issued, Seals.withPicture(null));

    assertThat(lightened(firstPage(issued), firstPage(signed), Color::getRed)).isZero();
  }

  /** How many pixels have more of a colour than before. */
  private static int lightened(
      BufferedImage before, BufferedImage after, ToIntFunction<Color> colour) {
    int lightened = 0;
    for (int y = 0; y < before.getHeight(); y++) {
      for (int x = 0; x < before.getWidth(); x++) {
        int was = colour.applyAsInt(new Color(before.getRGB(x, y)));
        int is = colour.applyAsInt(new Color(after.getRGB(x, y)));
        lightened += is > was + 16 ? 1 : 0;
      }
    }
    return lightened;
  }

  /** ETSI EN 319 142-1, 6.3: the claimed time stands in the dictionary, not in the CMS. */
  @Test
  void theSignatureHasTheAttributesOfItsBaselineAndNoSigningTime() {
    byte[] signed = sealing(ellipticCurve).seal(issuedWithoutSeal(), Seals.AS_PRINTED);
    Signatures.Found signature = Signatures.in(signed, AUTHORITY.certificate()).get(0);

    assertThat(signature.signedAttributes())
        .contains("1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.16.2.47")
        .doesNotContain("1.2.840.113549.1.9.5");
    assertThat(signature.dictionary().getString(COSName.REASON)).isEqualTo("印发");
    assertThat(signature.dictionary().getString(COSName.LOCATION)).isEqualTo("临澜县");
    assertThat(signature.dictionary().getString(COSName.M)).endsWith("+08'00'");
    assertThat(signature.dictionary().getDate(COSName.M).toInstant())
        .isEqualTo(NOW.truncatedTo(ChronoUnit.SECONDS));
  }

  @Test
  void aPrintedSealIsCoveredByAFieldThatShowsNothing() throws IOException {
    byte[] issued = Documents.render(Documents.sample("sealed")).bytes();
    byte[] signed = sealing(ellipticCurve).seal(issued, Seals.AS_PRINTED);
    Signatures.Found signature = Signatures.in(signed, AUTHORITY.certificate()).get(0);

    assertThat(signed).startsWith(issued);
    assertThat(signature.valid()).isTrue();
    assertThat(signature.rectangle().get(2)).isGreaterThan(signature.rectangle().get(0) + 100);
    assertThat(redness(signed)).isEqualTo(redness(issued)).isGreaterThan(100);
    assertConforms(signed, Profile.PDFA_2A);
  }

  @Test
  void aFileWithoutASealIsSignedInvisibly() {
    byte[] issued = issuedWithoutSeal();
    byte[] signed = sealing(rsa).seal(issued, Seals.AS_PRINTED);
    Signatures.Found signature = Signatures.in(signed, AUTHORITY.certificate()).get(0);

    assertThat(signed).startsWith(issued);
    assertThat(signature.valid()).isTrue();
    assertThat(signature.rectangle()).containsOnly(0f);
    assertThat(signature.widget().isPrinted()).isTrue();
    assertThat(signature.widget().isHidden()).isFalse();
    assertConforms(signed, Profile.PDFA_2A);
  }

  @Test
  void jointSealsAreSignedOneAfterTheOtherInAnyOrder() {
    byte[] issued =
        issued("'issuers': ['临澜县教育局', '临澜县民政局', '临澜县司法局'], 'sealBox': true", Profile.PDFA_2A);
    byte[] first = sealing(rsa).seal(issued, Seals.withPicture(2));
    byte[] second = sealing(ellipticCurve).seal(first, Seals.withPicture(null));
    byte[] third = sealing(rsa).seal(second, Seals.withPicture(null));

    assertThat(first).startsWith(issued);
    assertThat(second).startsWith(first);
    assertThat(third).startsWith(second);
    List<Signatures.Found> found = Signatures.in(third, AUTHORITY.certificate());
    assertThat(found).extracting(Signatures.Found::valid).containsExactly(true, true, true);
    assertThat(found)
        .extracting(Signatures.Found::covered)
        .containsExactly(first.length, second.length, third.length);
    assertThat(found)
        .extracting(Signatures.Found::field)
        .containsExactly("Signature1", "Signature2", "Signature3");
    List<Float> lefts = found.stream().map(each -> each.rectangle().get(0)).toList();
    assertThat(lefts.get(1)).isLessThan(lefts.get(0));
    assertThat(lefts.get(2)).isGreaterThan(lefts.get(0));
    assertConforms(third, Profile.PDFA_2A);
    assertThat(problem(() -> sealing(rsa).seal(third, Seals.withPicture(1))).code())
        .isEqualTo(SealProblem.NO_SUCH_SEAL);
  }

  static Set<String> sealedSamples() {
    return Seals.samples().keySet();
  }

  @Test
  void thereIsASampleWithASealOfEveryTemplateThatHasSeals() {
    assertThat(sealedSamples())
        .extracting(sample -> sample.replaceFirst("/.*", ""))
        .contains("annual-report", "letter", "official-document", "order");
  }

  @ParameterizedTest
  @MethodSource("sealedSamples")
  void sealingLaterMovesNoTextOfASample(String sample) throws IOException {
    int places = Seals.samples().get(sample);
    Pdf printed = Documents.render(Documents.sample(sample));
    byte[] free = withPlacesKeptFree(Documents.sample(sample));
    SealRequest request = free == null ? Seals.AS_PRINTED : Seals.withPicture(null);
    Pdf unsealed = free == null ? printed : Documents.render(free);
    Pdf sealed = new Pdf(Seals.everywhere(unsealed.bytes(), places, request, sealing(rsa)));

    assertThat(printed.glyphs()).isNotEmpty();
    for (Pdf other : List.of(unsealed, sealed)) {
      assertThat(other.glyphs()).isEqualTo(printed.glyphs());
      assertThat(other.artifacts()).isEqualTo(printed.artifacts());
    }
  }

  /** The same report without the pictures of its seals; null where stamps can't come later. */
  private static byte @Nullable [] withPlacesKeptFree(byte[] json) throws IOException {
    var mapper = new ObjectMapper();
    JsonNode report = mapper.readTree(json);
    ObjectNode signature = (ObjectNode) report.path("signature");
    if (signature.has("stamp") || signature.has("stamps")) {
      return null;
    }
    signature.remove(List.of("seal", "seals"));
    signature.put("sealBox", true);
    return mapper.writeValueAsBytes(report);
  }

  @Test
  void aChangedByteMakesTheSignatureInvalid() {
    byte[] signed = sealing(rsa).seal(issuedWithoutSeal(), Seals.AS_PRINTED);
    signed[signed.length / 3] ^= 1;

    assertThat(Signatures.in(signed, AUTHORITY.certificate()).get(0).valid()).isFalse();
  }

  @Test
  void theUnsignedRevisionIsTheSameEveryTimeAndTheFieldHasTheNameAskedFor() {
    byte[] issued = issued("'sealBox': true", Profile.PDFA_2A);

    assertThat(issued("'sealBox': true", Profile.PDFA_2A)).isEqualTo(issued);
    byte[] signed = sealing(rsa).seal(issued, new SealRequest(Seals.picture(), "局章", null));
    assertThat(Signatures.in(signed, AUTHORITY.certificate()).get(0).field()).isEqualTo("局章");
    for (String name : List.of("局章", "a.b", " ", "局\uFFFD")) {
      assertThat(problem(() -> sealing(rsa).seal(signed, new SealRequest(null, name, null))).code())
          .isEqualTo(SealProblem.FIELD_NAME);
    }
  }

  @Test
  void aPictureWithoutItsPlaceAndAPlaceWithoutItsPictureAreErrors() {
    byte[] reserved = issued("'sealBox': true", Profile.PDFA_2A);

    assertThat(problem(() -> sealing(rsa).seal(reserved, Seals.AS_PRINTED)).code())
        .isEqualTo(SealProblem.SEAL_MISSING);
    assertThat(
            problem(() -> sealing(rsa).seal(issuedWithoutSeal(), Seals.withPicture(null))).code())
        .isEqualTo(SealProblem.NO_PLACE_FOR_SEAL);
    for (byte[] damaged :
        List.of(new byte[0], "no picture".getBytes(UTF_8), Arrays.copyOf(Seals.picture(), 200))) {
      assertThat(
              problem(() -> sealing(rsa).seal(reserved, new SealRequest(damaged, null, null)))
                  .code())
          .isEqualTo(SealProblem.UNREADABLE_SEAL);
    }
  }

  @Test
  void onlyFilesThatTheProgramIssuedAreSigned() throws IOException {
    byte[] issued = issuedWithoutSeal();

    assertThat(problem(() -> sealing(rsa).seal("{}".getBytes(UTF_8), Seals.AS_PRINTED)).code())
        .isEqualTo(PdfProblem.NOT_PDF);
    assertThat(problem(() -> sealing(rsa).seal(foreign(), Seals.AS_PRINTED)).code())
        .isEqualTo(SealProblem.NOT_OURS);
    assertThat(problem(() -> sealing(rsa).seal(encrypted(issued), Seals.AS_PRINTED)).code())
        .isEqualTo(PdfProblem.ENCRYPTED_PDF);
    assertThat(
            problem(() -> sealing(rsa).seal(Arrays.copyOf(issued, 9_000), Seals.AS_PRINTED)).code())
        .isEqualTo(PdfProblem.NOT_PDF);
  }

  @Test
  void aTagTreeThatLeadsBackToItselfIsRefused() {
    String issued =
        new String(
            issued("'issuers': ['临澜县教育局', '临澜县民政局'], 'sealBox': true", Profile.PDFA_2A),
            ISO_8859_1);
    Matcher element =
        Pattern.compile(
                "(\\d\\d) 0 obj\n<<\n  /S /Div\n  /P \\d+ 0 R\n  /K \\[(\\d\\d) 0 R (\\d\\d) 0 R")
            .matcher(issued);
    assertThat(element.find()).isTrue();
    String itself = element.group(1);
    String endless =
        new StringBuilder(issued)
            .replace(element.start(2), element.end(2), itself)
            .replace(element.start(3), element.end(3), itself)
            .toString();

    assertThat(
            problem(() -> sealing(rsa).seal(endless.getBytes(ISO_8859_1), Seals.AS_PRINTED)).code())
        .isEqualTo(SealProblem.NOT_OURS);
  }

  @Test
  void aFieldThatAnotherProgramPutOnNoPageIsRefused() throws IOException {
    byte[] without = savedAgain(issuedWithoutSeal(), List.of());
    byte[] with = savedAgain(issuedWithoutSeal(), List.of("Other"));

    assertThat(sealing(rsa).seal(without, Seals.AS_PRINTED)).startsWith(without);
    assertThat(problem(() -> sealing(rsa).seal(with, Seals.AS_PRINTED)).code())
        .isEqualTo(SealProblem.NOT_OURS);
  }

  private static byte[] savedAgain(byte[] pdf, List<String> fields) throws IOException {
    var file = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      for (String name : fields) {
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        form.getFields().add(field);
      }
      document.save(file, CompressParameters.NO_COMPRESSION);
    }
    return file.toByteArray();
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(Rejected.class, call).problems().get(0);
  }

  private static void assertConforms(byte[] pdf, Profile profile) {
    var check = new ConformanceCheck();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
    assertThat(check.failures(pdf, Standard.valueOf(profile.name()))).isEmpty();
  }

  private static Sealing sealing(Path keystore) {
    return new Sealing(
        Seals.pkcs12(keystore),
        Authority.PASSWORD,
        null,
        new SignatureDetails("印发", "临澜县"),
        Limits.DEFAULT,
        CLOCK);
  }

  private static byte[] issuedWithoutSeal() {
    return issued("'issuers': ['临澜县教育局']", Profile.PDFA_2A);
  }

  private static byte[] issued(String signature, Profile profile) {
    return Documents.render(Seals.report(signature), profile).bytes();
  }

  private static byte[] onWhite(byte[] png) throws IOException {
    BufferedImage transparent = ImageIO.read(new ByteArrayInputStream(png));
    var white =
        new BufferedImage(
            transparent.getWidth(), transparent.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white.createGraphics();
    graphics.drawImage(transparent, 0, 0, Color.WHITE, null);
    graphics.dispose();
    var file = new ByteArrayOutputStream();
    ImageIO.write(white, "png", file);
    return file.toByteArray();
  }

  /** How many pixels of the first page are red, at 72 to the inch. */
  private static int redness(byte[] pdf) throws IOException {
    BufferedImage page = firstPage(pdf);
    int red = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        var colour = new Color(page.getRGB(x, y));
        red += colour.getRed() > colour.getGreen() + 80 ? 1 : 0;
      }
    }
    return red;
  }

  private static BufferedImage firstPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  private static byte[] foreign() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }
}
