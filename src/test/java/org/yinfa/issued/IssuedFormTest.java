package org.yinfa.issued;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Profile;

/** What is written is what is found again; and no file of another maker is taken for ours. */
class IssuedFormTest {

  private static final String IDENTIFIER = "0123456789ABCDEF0123456789ABCDEF";
  private static final String TRAILER = IssuedForm.trailer(12, 3, 4, IDENTIFIER, 567);

  @ParameterizedTest
  @EnumSource(Profile.class)
  void headersAreKnownAgain(Profile profile) {
    assertThat(IssuedForm.hasHeader(IssuedForm.header(profile))).isTrue();
  }

  @Test
  void headersNameTheVersionThatTheProfileIsAbout() {
    assertThat(new String(IssuedForm.header(Profile.PDFA_1A), ISO_8859_1))
        .isEqualTo("%PDF-1.4\n%\u00E5\u008D\u00B0\u00E5\n");
    assertThat(new String(IssuedForm.header(Profile.PDFA_3A), ISO_8859_1)).startsWith("%PDF-1.7\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7\n", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", " %PDF-1.7"})
  void headersOfOthersAreNot(String start) {
    assertThat(IssuedForm.hasHeader(start.getBytes(ISO_8859_1))).isFalse();
  }

  @Test
  void trailersAreFoundWithWhatTheySay() {
    Matcher trailer = IssuedForm.TRAILER.matcher("...\n" + TRAILER);

    assertThat(trailer.find()).isTrue();
    assertThat(trailer.group("size")).isEqualTo("12");
    assertThat(trailer.group("identifier")).isEqualTo(IDENTIFIER);
    assertThat(trailer.group("table")).isEqualTo("567");
  }

  @Test
  void trailersWithTwoIdentifiersAreNotOurs() {
    String changed = TRAILER.replace(IDENTIFIER + "> <0", IDENTIFIER + "> <1");

    assertThat(changed).isNotEqualTo(TRAILER);
    assertThat(IssuedForm.TRAILER.matcher(changed).find()).isFalse();
  }

  @Test
  void identifiersAreTheFirstHalfOfTheDigest() {
    assertThat(IssuedForm.identifier("abc".getBytes(ISO_8859_1)))
        .isEqualTo("BA7816BF8F01CFEA414140DE5DAE2223");
  }

  @Test
  void linesOfTheTableGiveTheirOffset() {
    assertThat(IssuedForm.tableLine(1234)).hasSize(IssuedForm.TABLE_LINE);
    assertThat(IssuedForm.offset(IssuedForm.tableLine(1234))).isEqualTo(1234);
    assertThat(IssuedForm.offset("9999999999 00000 n \n")).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0000001234 00000 f \n", "0000001234 00001 n \n", "trailer\n<< /Size"})
  void otherLinesGiveNone(String line) {
    assertThat(IssuedForm.offset(line)).isEqualTo(-1);
  }

  @Test
  void anyReleaseIsAProducer() {
    assertThat(IssuedForm.isProducer(IssuedForm.producer("7.1"))).isTrue();
    assertThat(IssuedForm.isProducer("Yinfang 1.0")).isFalse();
    assertThat(IssuedForm.isProducer(null)).isFalse();
  }

  @Test
  void theRoleMapExplainsEveryTypeOfOurOwn() {
    assertThat(StructureType.roleMap())
        .isEqualTo("<< /Seal /Figure /SealBox /NonStruct /Title /P >>");
  }

  @Test
  void typesOfTheStandardAreNotOurs() {
    assertThat(StructureType.of("SealBox")).contains(StructureType.SEAL_BOX);
    assertThat(StructureType.of("Figure")).isEmpty();
    assertThat(StructureType.of(null)).isEmpty();
  }
}
