package org.yinfa.verify.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.problem.Problem;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.seal.Keystore;
import org.yinfa.seal.SealRequest;
import org.yinfa.seal.Sealing;
import org.yinfa.seal.SignatureDetails;
import org.yinfa.seal.TimeStampServer;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.TimeStampAuthority;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifying;
import org.yinfa.verify.file.VerificationProblem;

/** Whose signatures are trusted, and at what time that is examined. */
class TrustTest {

  private static final Authority ROOT = new Authority();
  private static final Authority STRANGER = new Authority();
  private static final Authority.Certified SIGNER = ROOT.ellipticCurve("某局");
  private static final byte[] ISSUED =
      Verifying.issued(Documents.sample("sealed"), Profile.PDFA_2A);
  private static final Clock NOW = Clock.systemUTC();

  /** By then the certificates of signers and of time stamp servers are no longer valid. */
  private static final Clock LATER = Clock.offset(NOW, Duration.ofDays(800));

  @TempDir static Path folder;
  private static TimeStampAuthority stamps;
  private static TimeStampAuthority strangeStamps;

  @BeforeAll
  static void start() throws IOException {
    stamps = new TimeStampAuthority(ROOT.timeStamping());
    strangeStamps = new TimeStampAuthority(STRANGER.timeStamping());
  }

  @AfterAll
  static void stop() {
    stamps.close();
    strangeStamps.close();
  }

  @Test
  void signerThatATrustedAuthorityCertifiedIsTrustedAtThePresent() throws IOException {
    CheckResult check = signatures(signed(SIGNER, null), NOW, ROOT.certificate());

    assertThat(check.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(check.reason()).isEqualTo(Finding.of("signatures.trusted", 1, "CN=某局"));
    assertThat(check.findings()).extracting(Finding::code).containsExactly("trust.now");
  }

  @Test
  void signerWhoseOwnCertificateIsInTheFileIsTrusted() throws IOException {
    Certificate own = SIGNER.chain()[0];

    assertThat(signatures(signed(SIGNER, null), NOW, STRANGER.certificate(), own).verdict())
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void signerOfAnUnknownAuthorityIsNotTrustedEvenIfItHasTheSameName() throws IOException {
    CheckResult check = signatures(signed(SIGNER, null), NOW, STRANGER.certificate());

    assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(check.findings())
        .extracting(Finding::code)
        .containsExactly("trust.unknown", "trust.now");
    assertThat(check.findings().get(0).arguments()).startsWith("CN=某局", "CN=Test Authority");
  }

  @Test
  void certificateThatHasExpiredIsNamedWithTheTimeOfTheExamination() throws IOException {
    Clock then = Clock.fixed(LATER.instant(), ZoneOffset.UTC);

    CheckResult check = signatures(signed(SIGNER, null), then, ROOT.certificate());

    var own = (X509Certificate) SIGNER.chain()[0];
    assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(check.findings().get(0))
        .isEqualTo(
            Finding.of(
                "trust.not-valid",
                "CN=某局",
                own.getNotBefore().toInstant(),
                own.getNotAfter().toInstant(),
                then.instant()));
  }

  @Test
  void timeStampOfATrustedServerIsWhenAnExpiredCertificateIsExamined() throws IOException {
    CheckResult check = signatures(signed(SIGNER, stamps), LATER, ROOT.certificate());

    assertThat(check.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(check.findings()).extracting(Finding::code).containsExactly("trust.at-time-stamp");
    assertThat(check.findings().get(0).arguments()).startsWith("CN=某局").endsWith("CN=Time");
  }

  @Test
  void timeStampOfAnUnknownServerSaysNothing() throws IOException {
    CheckResult check = signatures(signed(SIGNER, strangeStamps), LATER, ROOT.certificate());

    assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(check.findings())
        .extracting(Finding::code)
        .containsExactly("trust.not-valid", "trust.unknown", "trust.now");
    assertThat(check.findings().get(1).arguments()).startsWith("CN=Time");
  }

  @Test
  void authorityBetweenThatCameAlongWithTheSignatureLeadsToTheTrustedOne() throws IOException {
    Authority.Certified signer = ROOT.below().ellipticCurve("某局");
    var alone = new Authority.Certified(signer.key(), new Certificate[] {signer.chain()[0]});

    assertThat(signatures(signed(signer, null), NOW, ROOT.certificate()).verdict())
        .isEqualTo(Verdict.PASSED);
    assertThat(signatures(signed(alone, null), NOW, ROOT.certificate()).findings().get(0).code())
        .isEqualTo("trust.unknown");
  }

  @Test
  void withoutTrustedCertificatesTrustIsNotExamined() throws IOException {
    Verification verification = Verifying.QUICK.verify(signed(SIGNER, null), null);

    assertThat(verification.check("signatures").orElseThrow())
        .isEqualTo(CheckResult.passed("signatures", "signatures.valid", 1, "CN=某局"));
  }

  @Test
  void fileThatHoldsNoCertificateIsRefused() throws IOException {
    for (String content : List.of("", "-----BEGIN CERTIFICATE-----\nAAAA\n", "none")) {
      Path file = Files.writeString(folder.resolve("none.pem"), content);

      assertThat(problem(file).code()).isEqualTo(VerificationProblem.UNUSABLE_CERTIFICATES);
    }
    assertThat(problem(folder.resolve("missing.pem")).code())
        .isEqualTo(VerificationProblem.UNUSABLE_CERTIFICATES);
  }

  private static Problem problem(Path file) {
    return catchThrowableOfType(UnusableSetting.class, () -> Trust.read(file, NOW))
        .problems()
        .get(0);
  }

  private static CheckResult signatures(byte[] pdf, Clock clock, Certificate... trusted)
      throws IOException {
    var pem = new StringWriter();
    try (var writer = new JcaPEMWriter(pem)) {
      for (Certificate certificate : trusted) {
        writer.writeObject(certificate);
      }
    }
    Path file = Files.writeString(folder.resolve("trusted.pem"), pem.toString());
    return Verifying.trusting(Trust.read(file, clock))
        .verify(pdf, null)
        .check("signatures")
        .orElseThrow();
  }

  private static byte[] signed(Authority.Certified signer, @Nullable TimeStampAuthority server) {
    Path keystore = Authority.pkcs12(folder.resolve("signer.p12"), "key", signer);
    return new Sealing(
            new Keystore(Keystore.Type.PKCS12, keystore, null),
            Authority.PASSWORD,
            server == null
                ? null
                : new TimeStampServer(server.address("stamp"), Duration.ofSeconds(20)),
            new SignatureDetails(null, null),
            Limits.DEFAULT,
            NOW)
        .seal(ISSUED, new SealRequest(null, null, null));
  }
}
