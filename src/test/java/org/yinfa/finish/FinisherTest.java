package org.yinfa.finish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;
import org.yinfa.report.TypesetPdf;
import org.yinfa.verify.file.IssuedFile;

class FinisherTest {

  private static final String FONTS = "f".repeat(64);
  private static final byte[] SOURCE = "{\"title\": [\"年度报告\"]}".getBytes(UTF_8);
  private static final DocumentProperties PROPERTIES =
      new DocumentProperties("年度报告", null, List.of("云山市财政局"), LocalDate.of(2024, 3, 7), Set.of());

  private final Finisher finisher = new Finisher("Yinfa 1.2", FONTS);

  @ParameterizedTest
  @EnumSource(Profile.class)
  void fileHasTheFormOfAnIssuedOne(Profile profile) {
    IssuedFile issued = IssuedFile.find(finish(profile, PROPERTIES).bytes()).orElseThrow();

    assertThat(issued.hasItsDigest()).isTrue();
    assertThat(issued.hasItsTable()).isTrue();
  }

  @Test
  void sameRequestGivesTheSameBytes() {
    IssuedPdf file = finish(Profile.PDFA_3A, PROPERTIES);

    assertThat(finish(Profile.PDFA_3A, PROPERTIES).bytes()).isEqualTo(file.bytes());
    assertThat(file.sha256()).isEqualTo(Sha256.digest(file.bytes()));
    assertThat(file.pages()).isEqualTo(7);
  }

  @Test
  void dateIsTheReportsAndNotTheEngines() {
    String file = text(finish(Profile.PDFA_2A, PROPERTIES));

    assertThat(file)
        .contains("/CreationDate (D:20240307000000+08'00') /ModDate (D:20240307000000+08'00')")
        .doesNotContain("19991231")
        .doesNotContain("(engine)");
  }

  @Test
  void reportWithoutIssuersAndDateLeavesBothOut() {
    var properties = new DocumentProperties("年度报告", null, List.of(), null, Set.of());

    assertThat(text(finish(Profile.PDFA_3A, properties)))
        .contains("/Title <FEFF5E745EA662A5544A> /Creator")
        .doesNotContain("/Author")
        .doesNotContain("Date");
  }

  @Test
  void typesOfOurOwnAreExplained() {
    assertThat(text(finish(Profile.PDFA_1A, PROPERTIES)))
        .contains("/StructTreeRoot /RoleMap << /Seal /Figure /SealBox /NonStruct /Title /P >>");
  }

  @Test
  void printingConditionTakesThePlaceOfTheEnginesColours() {
    assertThat(text(finish(Profile.PDFA_2A, PROPERTIES)))
        .contains("/OutputIntents [4 0 R]")
        .contains(
            "\n4 0 obj\n<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (Custom)")
        .doesNotContain("sRGB");
  }

  @Test
  void sourceIsEmbeddedAsItWasGivenWhereTheProfileAsksForIt() {
    assertThat(text(finish(Profile.PDFA_3A, PROPERTIES)))
        .contains("stream\n" + new String(SOURCE, ISO_8859_1) + "\nendstream")
        .contains("/F (report.json) /UF (report.json) /AFRelationship /Source");
  }

  @ParameterizedTest
  @EnumSource(value = Profile.class, names = "PDFA_3A", mode = EnumSource.Mode.EXCLUDE)
  void sourceStaysOutsideOfOtherFiles(Profile profile) {
    assertThat(text(finish(profile, PROPERTIES)))
        .doesNotContain("EmbeddedFile")
        .contains("<yinfa:source>" + Sha256.hex(SOURCE) + "</yinfa:source>");
  }

  private IssuedPdf finish(Profile profile, DocumentProperties properties) {
    var pages = new TypesetPdf(EngineFile.bytes(), 7);
    return finisher.finish(new FinishRequest(pages, "letter", properties, profile, SOURCE));
  }

  private static String text(IssuedPdf file) {
    return new String(file.bytes(), ISO_8859_1);
  }
}
