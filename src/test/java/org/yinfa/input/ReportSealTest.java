package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.report.Limits;
import org.yinfa.report.Signature;
import org.yinfa.testkit.Pictures;

class ReportSealTest {

  private static final String SEAL =
      "{\"mediaType\": \"image/png\", \"alternateText\": \"章\", \"data\": \"%s\"}"
          .formatted(
              Base64.getEncoder().encodeToString(Pictures.png(9, 9, BufferedImage.TYPE_INT_RGB)));

  @Test
  void aJointSignatureHasASealForEachIssuer() {
    assertThat(read("'issuers': ['甲局', '乙局'], 'seals': [SEAL, SEAL]").seals()).hasSize(2);
    assertThat(Rejection.of(signature("'issuers': ['甲局', '乙局'], 'seals': [SEAL]")).found())
        .containsExactly("SEALS_DIFFER /signature/seals");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sealBox | seal    | 'issuers': ['甲局'], 'sealBox': true, 'seal': SEAL
          sealBox | seals   | 'issuers': ['甲局'], 'sealBox': true, 'seals': [SEAL]
          sealBox | stamp   | 'sealBox': true, 'stamp': STAMP
          sealBox | stamps  | 'sealBox': true, 'stamps': [STAMP, STAMP]
          seals   | seal    | 'issuers': ['甲局'], 'seals': [SEAL], 'seal': SEAL
          stamp   | issuers | 'stamp': STAMP, 'issuers': ['甲局']
          stamp   | seal    | 'stamp': STAMP, 'seal': SEAL
          stamps  | issuers | 'stamps': [STAMP, STAMP], 'issuers': ['甲局']
          stamps  | seal    | 'stamps': [STAMP, STAMP], 'seal': SEAL
          stamps  | stamp   | 'stamps': [STAMP, STAMP], 'stamp': STAMP""")
  void whatExcludesEachOtherIsNamed(String field, String other, String fields) {
    Rejection rejection = Rejection.of(signature(fields));

    assertThat(rejection.found()).containsExactly("NOT_TOGETHER /signature/" + field);
    assertThat(rejection.messages())
        .containsExactly("This can't be combined with \"" + other + "\". Give only one of them.");
  }

  /** Seals have issuers, and stamps have none: the number of seals is wrong as well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          stamp  | 'stamp': STAMP
          stamps | 'stamps': [STAMP, STAMP]""")
  void stampsExcludeTheSealsOfAJointSignature(String field, String fields) {
    assertThat(Rejection.of(signature(fields + ", 'seals': [SEAL]")).found())
        .containsExactlyInAnyOrder(
            "NOT_TOGETHER /signature/" + field, "SEALS_DIFFER /signature/seals");
  }

  @Test
  void aPlaceThatIsNotKeptFreeExcludesNothing() {
    assertThat(Rejection.of(signature("'issuers': ['甲局'], 'sealBox': false, 'seal': SEAL")).found())
        .isEmpty();
    assertThat(Rejection.of(signature("'sealBox': false, 'stamp': STAMP")).found()).isEmpty();
  }

  @Test
  void aPlaceIsKeptFreeForEachIssuerOrForTheOneThatIsNotNamed() {
    assertThat(read("'issuers': ['甲局', '乙局'], 'sealBox': true").sealBoxes()).isEqualTo(2);
    assertThat(read("'date': '2019-02-18', 'sealBox': true").sealBoxes()).isEqualTo(1);
    assertThat(read("'issuers': ['甲局']").sealBoxes()).isZero();
  }

  @Test
  void aStampTakesThePlaceOfIssuersAndSeals() {
    assertThat(read("'stamp': STAMP").stamps()).hasSize(1);
  }

  @Test
  void thePicturesOfSealsAndStampsAreDecodedLikeAnyOther() {
    String damaged = SEAL.replaceFirst("iVBOR", "aVBOR");

    assertThat(
            Rejection.of(signature("'issuers': ['甲局'], 'seals': [SEAL]").replace(SEAL, damaged))
                .found())
        .containsExactly("UNREADABLE_IMAGE /signature/seals/0/data");
    assertThat(Rejection.of(signature("'stamp': {'image': SEAL}").replace(SEAL, damaged)).found())
        .containsExactly("UNREADABLE_IMAGE /signature/stamp/image/data");
  }

  @Test
  void theStampsOfAJointSignatureStandInPlaceOfASingleOne() {
    String two = "'stamps': [{'title': '县长', 'image': SEAL}, STAMP]";

    assertThat(read(two).stamps()).hasSize(2);
    assertThat(
            Rejection.of(signature(two).replace(SEAL, SEAL.replaceFirst("iVBOR", "aVBOR"))).found())
        .containsExactly(
            "UNREADABLE_IMAGE /signature/stamps/0/image/data",
            "UNREADABLE_IMAGE /signature/stamps/1/image/data");
  }

  private static Signature read(String fields) {
    return new ReportReader(Limits.DEFAULT)
        .read(signature(fields).getBytes(UTF_8))
        .closing()
        .signature();
  }

  private static String signature(String fields) {
    return ("{'signature': {" + fields + "}}")
        .replace("STAMP", "{'image': SEAL}")
        .replace('\'', '"')
        .replace("SEAL", SEAL);
  }
}
