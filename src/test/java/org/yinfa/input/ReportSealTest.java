package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.yinfa.report.Limits;
import org.yinfa.report.Signature;

class ReportSealTest {

  private static final String SEAL =
      "{\"mediaType\": \"image/png\", \"alternateText\": \"章\", \"data\": \"%s\"}"
          .formatted(
              Base64.getEncoder().encodeToString(Pictures.png(9, 9, BufferedImage.TYPE_INT_RGB)));

  @Test
  void aJointSignatureHasASealForEachIssuer() {
    String json = signature("'issuers': ['甲局', '乙局'], 'seals': [SEAL, SEAL]");
    Signature signature = new ReportReader(Limits.DEFAULT).read(json.getBytes(UTF_8)).signature();

    assertThat(signature.seals()).hasSize(2);
    assertThat(Rejection.of(signature("'issuers': ['甲局', '乙局'], 'seals': [SEAL]")).found())
        .containsExactly("SEALS_DIFFER /signature/seals");
  }

  @Test
  void aSealAndSealsExcludeEachOther() {
    assertThat(Rejection.of(signature("'issuers': ['甲局'], 'seal': SEAL, 'seals': [SEAL]")).found())
        .containsExactly("NOT_TOGETHER /signature/seals");
  }

  @Test
  void aStampTakesThePlaceOfIssuersAndSeals() {
    assertThat(Rejection.of(signature("'stamp': {'image': SEAL}")).found()).isEmpty();
    assertThat(Rejection.of(signature("'issuers': ['甲局'], 'stamp': {'image': SEAL}")).messages())
        .containsExactly("This can't be given together with \"issuers\". Give one of the two.");
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
    String two = "'stamps': [{'title': '县长', 'image': SEAL}, {'image': SEAL}]";
    Signature signature =
        new ReportReader(Limits.DEFAULT).read(signature(two).getBytes(UTF_8)).signature();

    assertThat(signature.stamps()).hasSize(2);
    assertThat(Rejection.of(signature(two + ", 'stamp': {'image': SEAL}")).found())
        .containsExactly("NOT_TOGETHER /signature/stamps");
    assertThat(
            Rejection.of(signature(two).replace(SEAL, SEAL.replaceFirst("iVBOR", "aVBOR"))).found())
        .containsExactly(
            "UNREADABLE_IMAGE /signature/stamps/0/image/data",
            "UNREADABLE_IMAGE /signature/stamps/1/image/data");
  }

  private static String signature(String fields) {
    return ("{'signature': {" + fields + "}}").replace('\'', '"').replace("SEAL", SEAL);
  }
}
