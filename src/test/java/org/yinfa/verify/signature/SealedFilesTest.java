package org.yinfa.verify.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.seal.Keystore;
import org.yinfa.seal.SealRequest;
import org.yinfa.seal.Sealing;
import org.yinfa.seal.SignatureDetails;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.PdfEditor;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.TestSigner;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.Verifying;

/** Files that the program itself has signed. */
class SealedFilesTest {

  private static final byte[] JSON = Documents.sample("official-document/joint-seals");

  @TempDir private Path directory;
  private byte[] once;
  private byte[] twice;

  @BeforeEach
  void seal() {
    Path file = directory.resolve("key.p12");
    char[] password = "password".toCharArray();
    TestSigner.writeKeystore(file, password);
    var sealing =
        new Sealing(
            new Keystore(Keystore.Type.PKCS12, file, null),
            password,
            null,
            new SignatureDetails(null, null),
            Limits.DEFAULT,
            Clock.systemUTC());
    var request = new SealRequest(null, null, null);
    once = sealing.seal(Verifying.issued(JSON, Profile.PDFA_3A), request);
    twice = sealing.seal(once, request);
  }

  @Test
  void signaturesOfSeveralSealsPassEveryCheck() {
    assertThat(Verifying.COMPLETE.verify(once, null).checks()).noneMatch(SealedFilesTest::failed);
    assertThat(Verifying.QUICK.verify(twice, JSON).checks()).noneMatch(SealedFilesTest::failed);
  }

  @Test
  void secondSignatureCutShortLeavesNoValidFile() {
    byte[] cut = Arrays.copyOf(twice, twice.length - 100);

    assertThat(failedChecks(cut)).contains("integrity");
  }

  @Test
  void strippedSignatureLeavesItsTraces() {
    byte[] stripped =
        PdfEditor.rewritten(
            once,
            document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM));

    assertThat(failedChecks(stripped)).contains("integrity", "signatures");
  }

  private static List<String> failedChecks(byte[] pdf) {
    return Verifying.QUICK.verify(pdf, null).checks().stream()
        .filter(SealedFilesTest::failed)
        .map(CheckResult::id)
        .toList();
  }

  private static boolean failed(CheckResult check) {
    return check.verdict() == Verdict.FAILED;
  }
}
