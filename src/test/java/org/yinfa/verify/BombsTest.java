package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.testkit.JavaProcess;
import org.yinfa.testkit.RawPdf;
import org.yinfa.verify.file.VerificationLimits;
import org.yinfa.verify.file.VerificationProblem;

/** Files that come to gigabytes are refused before they do. */
class BombsTest {

  private static final VerificationLimits SMALL =
      new VerificationLimits(10, 5_000_000, 500_000, Duration.ofMinutes(5));

  @TempDir private Path directory;

  @Test
  void tenGigabytesAreRefusedInASmallHeap() throws Exception {
    Map<String, byte[]> bombs = Bombs.all();

    Map<String, String> verdicts = verdicts(bombs);

    assertThat(verdicts.keySet()).isEqualTo(bombs.keySet());
    assertThat(verdicts.values()).containsOnly("limit.inflated-bytes");
  }

  @Test
  void hundredsOfMegabytesOfPicturesAreNoBomb() throws Exception {
    byte[] points = Bombs.deflated("", 36);
    var pdf = RawPdf.withCatalog("");
    for (int number = 0; number < 10; number++) {
      pdf.stream(
          "/Type /XObject /Subtype /Image /Width 4096 /Height 3072 /ColorSpace /DeviceRGB"
              + " /BitsPerComponent 8 /Filter /FlateDecode",
          points);
    }

    assertThat(verdicts(Map.of("pictures", pdf.bytes()))).containsEntry("pictures", "readable");
  }

  @Test
  void sizesThatAFileOnlyClaimsTakeNoMemory() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String row = " /DecodeParms << /Predictor 12 /Columns 2000000000 >>";
    files.put("row", Bombs.embedded("/Filter /FlateDecode" + row, Bombs.deflated("", 1)));
    String fax = " /DecodeParms << /K -1 /Columns 100000 /Rows 100000 >>";
    files.put(
        "fax",
        RawPdf.withCatalog("/Metadata 4 0 R").stream("/Filter /CCITTFaxDecode" + fax, new byte[100])
            .bytes());
    files.put(
        "inline",
        RawPdf.withPage("/Contents 4 0 R").stream("", inlinePicture(Bombs.deflated("", 10_240)))
            .bytes());
    files.put(
        "nested",
        RawPdf.withPage("/Contents 4 0 R").stream("", "[".repeat(100_000).getBytes(ISO_8859_1))
            .bytes());
    files.put(
        "claims",
        RawPdf.withPage("/Contents 6 0 R", "/StructTreeRoot 4 0 R")
            .object("<< /K 5 0 R >>")
            .object("<< /S /P /Pg 3 0 R /K [" + "0 ".repeat(100_000) + "] >>")
            .stream(
                "",
                ("/P << /MCID 0 >> BDC BT /F 9 Tf (" + "a".repeat(10_000) + ") Tj ET EMC")
                    .getBytes(ISO_8859_1))
            .bytes());
    files.put(
        "entries",
        RawPdf.withCatalog("").withXref("/W [0 0 0] /Index [0 2000000000]", new byte[] {1}));

    assertThat(verdicts(files))
        .containsEntry("row", "limit.stream-bytes")
        .containsEntry("fax", "unreadable")
        .containsEntry("inline", "readable")
        .containsEntry("nested", "readable")
        .containsEntry("claims", "readable")
        .containsEntry("entries", "limit.stream-bytes");
  }

  private static byte[] inlinePicture(byte[] data) {
    var content = new ByteArrayOutputStream();
    content.writeBytes("BI /W 9 /H 9 /BPC 8 /CS /G /F /Fl ID ".getBytes(ISO_8859_1));
    content.writeBytes(data);
    content.writeBytes("\nEI\n".getBytes(ISO_8859_1));
    return content.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FlateDecode", "LZWDecode", "RunLengthDecode", "ASCIIHexDecode"})
  void everyKindOfCompressionIsMeasured(String filter) throws IOException {
    var packed = new ByteArrayOutputStream();
    FilterFactory.INSTANCE
        .getFilter(COSName.getPDFName(filter))
        .encode(new ByteArrayInputStream(new byte[600_000]), packed, new COSDictionary(), 0);
    byte[] unused =
        RawPdf.withCatalog("").stream("/Filter /" + filter, packed.toByteArray()).bytes();
    byte[] held =
        RawPdf.withCatalog("/Metadata 4 0 R").stream("/Filter /" + filter, packed.toByteArray())
            .bytes();

    assertThat(Verifying.isReadable(verify(unused, SMALL))).isTrue();
    assertThat(refusal(held))
        .isEqualTo(Problem.at("", VerificationProblem.STREAM_TOO_LARGE, 500_000));
  }

  @Test
  void charactersAreMeasuredByTheMemoryThatTheyTake() {
    byte[] content = ("BT /F 9 Tf (" + "a".repeat(50_000) + ") Tj ET").getBytes(ISO_8859_1);
    byte[] pdf =
        RawPdf.withResources(
                "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >>",
                "/Contents 4 0 R")
            .stream("", content)
            .bytes();

    assertThat(refusal(pdf))
        .isEqualTo(Problem.at("", VerificationProblem.INFLATED_TOO_LARGE, 5_000_000));
  }

  @Test
  void tagsAreMeasuredByTheMemoryThatTheyTake() {
    byte[] pdf =
        RawPdf.withCatalog("/StructTreeRoot 4 0 R")
            .object("<< /K [" + "0 ".repeat(60_000) + "] >>")
            .bytes();

    assertThat(refusal(pdf))
        .isEqualTo(Problem.at("", VerificationProblem.INFLATED_TOO_LARGE, 5_000_000));
  }

  @Test
  void samplesThatAFunctionClaimsAreNotMadeRoomFor() {
    byte[] pdf =
        RawPdf.withCatalog("").stream(
                "/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Size [30000 30000]"
                    + " /BitsPerSample 8",
                new byte[1])
            .bytes();

    assertThat(refusal(pdf))
        .isEqualTo(Problem.at("", VerificationProblem.STREAM_TOO_LARGE, 500_000));
  }

  @Test
  void tagsThatLeadBackToThemselvesAreReadOnce() {
    byte[] pdf =
        RawPdf.withCatalog("/StructTreeRoot 4 0 R")
            .object("<< /K [5 0 R 5 0 R 4 0 R] >>")
            .object("<< /S /P /P 4 0 R /K [4 0 R 5 0 R] >>")
            .bytes();

    Verification verification = verify(pdf, SMALL);

    assertThat(verification.layout()).isPresent();
  }

  @Test
  void tagsThatAreNestedTooDeeplyAreNotMeasured() {
    var pdf = RawPdf.withCatalog("/StructTreeRoot 4 0 R");
    for (int number = 4; number < 30_000; number++) {
      pdf.object("<< /S /Sect /K " + (number + 1) + " 0 R >>");
    }

    CheckResult layout =
        Verifying.QUICK
            .with(Verifying.LAYOUT)
            .verify(pdf.bytes(), null)
            .check("layout")
            .orElseThrow();

    assertThat(layout.findings()).extracting(Finding::code).containsExactly("layout.unreadable");
  }

  @Test
  void timeIsLookedAtWhileAFileIsRead() {
    var limits = new VerificationLimits(10, Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofSeconds(1));
    byte[] forms = Bombs.forms();

    Rejected refused = catchThrowableOfType(Rejected.class, () -> verify(forms, limits));

    assertThat(refused.problems())
        .containsExactly(Problem.at("", VerificationProblem.VERIFICATION_TOO_SLOW, 1));
  }

  private static Verification verify(byte[] pdf, VerificationLimits limits) {
    return Verifying.quick(limits).with(Verifying.LAYOUT).verify(pdf, null);
  }

  private static Problem refusal(byte[] pdf) {
    Rejected refused = catchThrowableOfType(Rejected.class, () -> verify(pdf, SMALL));
    assertThat(refused).as("is refused").isNotNull();
    return refused.problems().get(0);
  }

  /** What a process of a heap of 256 MiB says of the files, by their names. */
  private Map<String, String> verdicts(Map<String, byte[]> files) throws Exception {
    List<String> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      paths.add(Files.write(directory.resolve(file.getKey()), file.getValue()).toString());
    }
    List<String> command =
        JavaProcess.command(
            VerifyingProcess.class, List.of("-Xmx256m"), paths.toArray(String[]::new));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).isZero();
    assertThat(lines).hasSameSizeAs(files.entrySet());
    Map<String, String> verdicts = new LinkedHashMap<>();
    files.keySet().forEach(name -> verdicts.put(name, lines.get(verdicts.size())));
    return verdicts;
  }
}
