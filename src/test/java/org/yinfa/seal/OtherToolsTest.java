package org.yinfa.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.JavaProcess;
import org.yinfa.testkit.Programs;

/** What programs of others make of signed files, and keys that others hold. */
class OtherToolsTest {

  private static final Authority AUTHORITY = new Authority();
  private static final List<Path> SOFT_TOKENS =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
          Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));

  @TempDir Path folder;

  static boolean pdfsigIsInstalled() {
    return Programs.isInstalled("pdfsig");
  }

  static boolean softHsmIsInstalled() {
    return Programs.isInstalled("softhsm2-util") && SOFT_TOKENS.stream().anyMatch(Files::exists);
  }

  @Test
  @EnabledIf(
      value = "pdfsigIsInstalled",
      disabledReason = "the program pdfsig (Poppler) is not installed")
  void popplerFindsBothSignaturesOfAFileValid() throws Exception {
    Path rsa = Authority.pkcs12(folder.resolve("rsa.p12"), "key", AUTHORITY.rsa("甲局"));
    Path curve = Authority.pkcs12(folder.resolve("ec.p12"), "key", AUTHORITY.ellipticCurve("乙局"));
    byte[] issued = Documents.render(Documents.sample("official-document/joint-seals")).bytes();
    byte[] once = Seals.with(rsa).seal(issued, Seals.AS_PRINTED);
    byte[] signed = Seals.with(curve).seal(once, Seals.AS_PRINTED);
    Path file = Files.write(folder.resolve("signed.pdf"), signed);

    assertThat(run(Map.of(), "pdfsig", file.toString()))
        .containsSubsequence(
            "Common Name: 甲局",
            "ETSI.CAdES.detached",
            "Signature is Valid.",
            "Common Name: 乙局",
            "Total document signed",
            "Signature is Valid.");
  }

  @Test
  @EnabledIf(value = "softHsmIsInstalled", disabledReason = "the token SoftHSM 2 is not installed")
  void aKeyThatNeverLeavesItsTokenSigns() throws Exception {
    Path library = SOFT_TOKENS.stream().filter(Files::exists).findFirst().orElseThrow();
    Path tokens = Files.createDirectory(folder.resolve("tokens"));
    Path settings =
        Files.writeString(
            folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
    Path provider =
        Files.writeString(
            folder.resolve("pkcs11.cfg"),
            "name = Soft\nlibrary = " + library + "\nslotListIndex = 0\n");
    // the library reads its settings from its environment, so all that uses it is a process
    Map<String, String> environment = Map.of("SOFTHSM2_CONF", settings.toString());
    run(
        environment,
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "yinfa",
        "--so-pin",
        "1234",
        "--pin",
        "1234");
    byte[] issued = Documents.render(Documents.sample("sealed")).bytes();
    Files.write(folder.resolve("issued.pdf"), issued);

    String said =
        run(
            environment,
            JavaProcess.command(
                    TokenSigning.class, JavaProcess.QUICK, provider.toString(), folder.toString())
                .toArray(String[]::new));

    assertThat(said).contains("wrong PIN: key.password");
    byte[] signed = Files.readAllBytes(folder.resolve("signed.pdf"));
    assertThat(signed).startsWith(issued);
    assertThat(Signatures.in(signed, AUTHORITY.certificate()).get(0).valid()).isTrue();
  }

  /** Puts a key into a token and signs with it, in a process of its own. */
  static final class TokenSigning {

    private TokenSigning() {}

    public static void main(String[] arguments) throws Exception {
      Path configuration = Path.of(arguments[0]);
      Path folder = Path.of(arguments[1]);
      try {
        OpenKeystore.key(keystore(configuration), "4321".toCharArray());
      } catch (UnusableSetting refused) {
        System.out.println("wrong PIN: " + refused.problems().get(0).code().id());
      }
      Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
      KeyStore token = KeyStore.getInstance("PKCS11", provider);
      token.load(null, "1234".toCharArray());
      var key = new Authority().rsa("令牌");
      token.setKeyEntry("key", key.key(), null, key.chain());
      byte[] issued = Files.readAllBytes(folder.resolve("issued.pdf"));
      byte[] signed =
          Seals.with(keystore(configuration), "1234".toCharArray(), null)
              .seal(issued, Seals.AS_PRINTED);
      Files.write(folder.resolve("signed.pdf"), signed);
    }

    private static Keystore keystore(Path configuration) {
      return new Keystore(Keystore.Type.PKCS11, configuration, "key");
    }
  }

  private String run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
