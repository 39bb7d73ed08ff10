package org.yinfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Path configuration =
        Files.writeString(
            folder.resolve("c.yml"), "signature: {keystore: {file: " + folder + "/no.p12}}\n");
    Invocation seal =
        Invocation.of(
            "seal",
            input.toString(),
            "-o",
            output.toString(),
            "--config",
            configuration.toString());

    assertThat(seal.code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
    assertThat(seal.err()).contains("no.p12 can't be opened");
    assertThat(output).doesNotExist();
  }
}
