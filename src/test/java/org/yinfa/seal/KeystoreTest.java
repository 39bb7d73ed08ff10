package org.yinfa.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.problem.Problem;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.testkit.Authority;

class KeystoreTest {

  private static final Authority AUTHORITY = new Authority();

  @TempDir Path folder;

  @Test
  void theOnlyKeyNeedsNoNameAndOneOfSeveralDoes() {
    var first = AUTHORITY.ellipticCurve("甲局");
    var second = AUTHORITY.ellipticCurve("乙局");
    Path one = Authority.pkcs12(folder.resolve("one.p12"), "first", first);
    Path two = Authority.pkcs12(folder.resolve("two.p12"), "first", first, "second", second);

    assertThat(key(one, null).commonName()).isEqualTo("甲局");
    assertThat(key(two, "second").commonName()).isEqualTo("乙局");
    Problem several = refusal(two, Authority.PASSWORD, null);
    assertThat(several.code()).isEqualTo(SealProblem.NO_KEY);
    assertThat(several.message(Locale.ENGLISH)).contains("[first, second]");
    assertThat(refusal(one, Authority.PASSWORD, "third").code()).isEqualTo(SealProblem.NO_KEY);
  }

  @Test
  void aKeystoreWithoutAKeyHasNone() {
    Path empty = Authority.pkcs12(folder.resolve("empty.p12"));

    assertThat(refusal(empty, Authority.PASSWORD, null).code()).isEqualTo(SealProblem.NO_KEY);
  }

  @Test
  void aWrongPasswordIsToldFromADamagedFile() throws IOException {
    Path good = Authority.pkcs12(folder.resolve("good.p12"), "key", AUTHORITY.rsa("甲局"));
    Path damaged = Files.writeString(folder.resolve("damaged.p12"), "no keystore");

    assertThat(refusal(good, "wrong".toCharArray(), null).code())
        .isEqualTo(SealProblem.WRONG_KEY_PASSWORD);
    assertThat(refusal(good, new char[0], null).code()).isEqualTo(SealProblem.WRONG_KEY_PASSWORD);
    assertThat(refusal(damaged, Authority.PASSWORD, null).code())
        .isEqualTo(SealProblem.NO_KEYSTORE);
    assertThat(refusal(folder.resolve("none.p12"), Authority.PASSWORD, null).code())
        .isEqualTo(SealProblem.NO_KEYSTORE);
  }

  @Test
  void anExpiredCertificateAndAKeyForOtherUsesAreRefused() {
    Path expired = Authority.pkcs12(folder.resolve("old.p12"), "key", AUTHORITY.expired("甲局"));
    Path other = Authority.pkcs12(folder.resolve("e.p12"), "key", AUTHORITY.forEncryption("甲局"));
    Path weak = Authority.pkcs12(folder.resolve("w.p12"), "key", AUTHORITY.shortRsa("甲局"));

    assertThat(refusal(expired, Authority.PASSWORD, null).code())
        .isEqualTo(SealProblem.KEY_NOT_VALID);
    assertThat(refusal(other, Authority.PASSWORD, null).message(Locale.ENGLISH))
        .contains("its certificate is not for signatures");
    assertThat(refusal(weak, Authority.PASSWORD, null).message(Locale.ENGLISH))
        .contains("2048 bits");
  }

  @Test
  void aTokenWhoseConfigurationIsNotThereCanNotBeOpened() {
    var token = new Keystore(Keystore.Type.PKCS11, folder.resolve("none.cfg"), null);

    assertThat(refusal(token, Authority.PASSWORD).code()).isEqualTo(SealProblem.NO_KEYSTORE);
  }

  private static SigningKey key(Path file, @Nullable String alias) {
    return OpenKeystore.key(new Keystore(Keystore.Type.PKCS12, file, alias), Authority.PASSWORD);
  }

  private static Problem refusal(Path file, char[] password, @Nullable String alias) {
    return refusal(new Keystore(Keystore.Type.PKCS12, file, alias), password);
  }

  private static Problem refusal(Keystore keystore, char[] password) {
    return catchThrowableOfType(UnusableSetting.class, () -> Seals.with(keystore, password, null))
        .problems()
        .get(0);
  }
}
