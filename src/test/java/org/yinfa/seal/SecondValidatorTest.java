package org.yinfa.seal;

import static eu.europa.esig.dss.enumerations.Indication.INDETERMINATE;
import static eu.europa.esig.dss.enumerations.Indication.TOTAL_FAILED;
import static eu.europa.esig.dss.enumerations.Indication.TOTAL_PASSED;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.TimeStampAuthority;

/** What a validator says that knows nothing of the program: the European Commission's. */
class SecondValidatorTest {

  private static final Authority AUTHORITY = new Authority();
  private static final String TWO_FREE = "'issuers': ['甲局', '乙局'], 'sealBox': true";

  @TempDir static Path folder;
  private static final SecondValidator VALIDATOR = new SecondValidator(AUTHORITY);
  private static Path rsa;
  private static Path curve;
  private static TimeStampAuthority server;
  private static TimeStampServer timeStamps;

  @BeforeAll
  static void makeKeysAndStartServer() throws IOException {
    rsa = Authority.pkcs12(folder.resolve("rsa.p12"), "key", AUTHORITY.rsa("甲局"));
    curve = Authority.pkcs12(folder.resolve("ec.p12"), "key", AUTHORITY.ellipticCurve("乙局"));
    server = new TimeStampAuthority(AUTHORITY.timeStamping());
    timeStamps = new TimeStampServer(server.address("stamp"), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void sealsOfBothKindsOfKeysPassInEveryProfileOneAfterTheOther(Profile profile) {
    byte[] issued = Documents.render(Seals.report(TWO_FREE), profile).bytes();
    byte[] first = Seals.with(rsa).seal(issued, Seals.withPicture(null));
    byte[] second = Seals.with(curve, timeStamps).seal(first, Seals.withPicture(null));

    passes(first, PAdES_BASELINE_B);
    passes(second, PAdES_BASELINE_B, PAdES_BASELINE_T);
    assertThat(VALIDATOR.verdicts(second))
        .extracting(SecondValidator.Verdict::signer)
        .containsExactly("甲局", "乙局");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aSignatureThatShowsNothingPasses(Profile profile) {
    byte[] issued = Documents.render(Seals.report("'issuers': ['甲局']"), profile).bytes();

    passes(Seals.with(curve).seal(issued, Seals.AS_PRINTED), PAdES_BASELINE_B);
    passes(Seals.with(rsa, timeStamps).seal(issued, Seals.AS_PRINTED), PAdES_BASELINE_T);
  }

  static Set<String> sealedSamples() {
    return Seals.samples().keySet();
  }

  @ParameterizedTest
  @MethodSource("sealedSamples")
  void everySampleWithASealPassesSealedAtAllItsPlaces(String sample) {
    byte[] json = Documents.sample(sample);
    boolean free = Documents.read(json).closing().signature().sealBox();
    int places = Seals.samples().get(sample);
    byte[] signed =
        Seals.everywhere(
            Documents.render(json).bytes(),
            places,
            free ? Seals.withPicture(null) : Seals.AS_PRINTED,
            Seals.with(rsa),
            Seals.with(curve));

    passes(signed, Collections.nCopies(places, PAdES_BASELINE_B).toArray(SignatureLevel[]::new));
  }

  @Test
  void aByteChangedAnywhereFailsTheSealsThatCoverIt() {
    byte[] issued = Documents.render(Seals.report(TWO_FREE)).bytes();
    byte[] first = Seals.with(rsa).seal(issued, Seals.withPicture(null));
    byte[] second = Seals.with(curve).seal(first, Seals.withPicture(null));

    assertThat(indications(changed(second, issued.length / 3)))
        .containsExactly(TOTAL_FAILED, TOTAL_FAILED);
    assertThat(indications(changed(second, first.length + 40)))
        .containsExactly(TOTAL_PASSED, TOTAL_FAILED);
  }

  @Test
  void aSealThatNobodyVouchesForDoesNotPass() {
    byte[] issued = Documents.render(Seals.report("'issuers': ['甲局']")).bytes();
    byte[] signed = Seals.with(rsa).seal(issued, Seals.AS_PRINTED);

    assertThat(new SecondValidator(new Authority()).verdicts(signed))
        .extracting(SecondValidator.Verdict::indication)
        .containsExactly(INDETERMINATE);
  }

  private static void passes(byte[] pdf, SignatureLevel... formats) {
    List<SecondValidator.Verdict> verdicts = VALIDATOR.verdicts(pdf);

    assertThat(verdicts)
        .allSatisfy(
            verdict -> {
              assertThat(verdict.errors()).isEmpty();
              assertThat(verdict.indication()).isEqualTo(TOTAL_PASSED);
            });
    assertThat(verdicts).extracting(SecondValidator.Verdict::format).containsExactly(formats);
  }

  private static List<Indication> indications(byte[] pdf) {
    return VALIDATOR.verdicts(pdf).stream().map(SecondValidator.Verdict::indication).toList();
  }

  private static byte[] changed(byte[] pdf, int position) {
    byte[] changed = pdf.clone();
    changed[position] ^= 1;
    return changed;
  }
}
