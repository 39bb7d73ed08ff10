package org.yinfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.seal.Seals;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Invocation;
import org.yinfa.testkit.ProcessRun;

class SealCommandTest {

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void issue() throws IOException {
    input = folder.resolve("in.pdf");
    output = folder.resolve("out.pdf");
    Invocation.of("render", "templates/annual-report/samples/sealed.json", "-o", input.toString());
  }

  @Test
  void withoutAKeyInTheConfigurationNothingIsSigned() {
    Invocation seal = Invocation.of("seal", input.toString(), "-o", output.toString());

    assertThat(seal.code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    assertThat(seal.err()).startsWith("No key is configured.");
    assertThat(output).doesNotExist();
  }

  @Test
  void aKeystoreThatCanNotBeOpenedIsNamed() throws IOException {
    refused("file: " + folder.resolve("no.p12"), "no.p12 can't be opened");
  }

  @Test
  void thePasswordOfTheKeystoreComesFromTheEnvironmentOnly() throws IOException {
    refused("file: " + keystore() + ", passwordVariable: YINFA_NO_SUCH_VARIABLE", "password");
  }

  /** That nothing is sealed with such a key, and why. */
  private void refused(String key, String reason) throws IOException {
    Invocation seal =
        Invocation.of(
            "seal",
            input.toString(),
            "-o",
            output.toString(),
            "--config",
            configuration(key).toString());

    assertThat(seal.code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    assertThat(seal.err()).contains(reason);
    assertThat(output).doesNotExist();
  }

  @Test
  void aPictureIsSealedAtThePlaceAndUnderTheNameAskedFor() throws Exception {
    Path json = folder.resolve("joint.json");
    Files.write(json, Seals.report("'issuers': ['甲局', '乙局'], 'sealBox': true"));
    Invocation.of("render", json.toString(), "-o", input.toString());
    Path picture = Files.write(folder.resolve("seal.png"), Seals.picture());
    Path both = folder.resolve("both.pdf");

    seal(input, output, "--image", picture.toString(), "--number", "2", "--field", "乙局章");
    seal(output, both, "--image", picture.toString());

    assertThat(Files.readAllBytes(output)).startsWith(Files.readAllBytes(input));
    assertThat(Files.readAllBytes(both)).startsWith(Files.readAllBytes(output));
    assertThat(leftEdges(output)).containsOnlyKeys("乙局章");
    assertThat(leftEdges(both)).containsOnlyKeys("乙局章", "Signature1");
    assertThat(leftEdges(both).get("Signature1")).isLessThan(leftEdges(both).get("乙局章"));
    isGenuineWith(2, both);
  }

  @Test
  void aJointOrderIsSealedByOneBodyAfterTheOther() throws Exception {
    Invocation.of("render", "templates/order/samples/joint-order.json", "-o", input.toString());
    Path both = folder.resolve("both.pdf");

    seal(input, output);
    seal(output, both);

    assertThat(Files.readAllBytes(both)).startsWith(Files.readAllBytes(output));
    assertThat(leftEdges(both)).containsOnlyKeys("Signature1", "Signature2");
    isGenuineWith(2, both);
  }

  /** Seals as README.md says, in a process that has the password in its environment. */
  private void seal(Path from, Path to, String... options) throws Exception {
    Path configuration = configuration("file: " + keystore());
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("seal", from.toString(), "-o", to.toString()));
    arguments.addAll(List.of("--config", configuration.toString()));
    arguments.addAll(List.of(options));
    ProcessRun seal =
        ProcessRun.of(
            folder,
            "",
            Map.of("YINFA_KEYSTORE_PASSWORD", new String(Authority.PASSWORD), "LC_ALL", "C.UTF-8"),
            arguments.toArray(String[]::new));

    assertThat(seal.err()).isEmpty();
    assertThat(seal.out()).isEmpty();
    assertThat(seal.code()).isZero();
  }

  private Path keystore() {
    return Authority.pkcs12(folder.resolve("key.p12"), "key", new Authority().rsa("某局"));
  }

  private Path configuration(String keystore) throws IOException {
    return Files.writeString(
        folder.resolve("c.yml"), "signature: {keystore: {" + keystore + "}}\n");
  }

  private static void isGenuineWith(int signatures, Path file) {
    Invocation verified = Invocation.of("verify", file.toString());

    assertThat(new String(verified.out(), UTF_8))
        .contains("as it was issued: passed")
        .contains("signatures: passed (" + signatures + " signatures, all valid: CN=某局");
    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
  }

  /** Where each signature field begins, by its name. */
  private static Map<String, Float> leftEdges(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getSignatureFields().stream()
          .collect(
              Collectors.toMap(
                  PDSignatureField::getPartialName,
                  field -> field.getWidgets().get(0).getRectangle().getLowerLeftX()));
    }
  }
}
