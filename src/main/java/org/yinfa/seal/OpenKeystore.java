package org.yinfa.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.UnusableSetting;

/** Opens a keystore and takes the key out of it. */
final class OpenKeystore {

  private final Keystore place;
  private final char[] password;

  private OpenKeystore(Keystore place, char[] password) {
    this.place = place;
    this.password = password;
  }

  /**
   * @throws UnusableSetting if the keystore can't be opened or holds no such key
   */
  static SigningKey key(Keystore place, char[] password) {
    var keystore = new OpenKeystore(place, password);
    try {
      return place.type() == Keystore.Type.PKCS11 ? keystore.fromToken() : keystore.fromFile();
    } catch (UnrecoverableKeyException wrong) {
      throw new UnusableSetting(SealProblem.WRONG_KEY_PASSWORD, place.file());
    } catch (IOException failed) {
      throw keystore.unopened(failed);
    } catch (GeneralSecurityException | InvalidParameterException | ProviderException failed) {
      throw new UnusableSetting(SealProblem.NO_KEYSTORE, place.file(), reason(failed));
    }
  }

  /** The JDK reports a wrong password as an IOException. */
  private UnusableSetting unopened(IOException failed) {
    return failed.getCause() instanceof UnrecoverableKeyException
            || failed.getCause() instanceof LoginException
        ? new UnusableSetting(SealProblem.WRONG_KEY_PASSWORD, place.file())
        : new UnusableSetting(SealProblem.NO_KEYSTORE, place.file(), reason(failed));
  }

  private static String reason(Exception failed) {
    Throwable reason = failed;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason.toString();
  }

  private SigningKey fromFile() throws IOException, GeneralSecurityException {
    KeyStore keystore = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(place.file())) {
      keystore.load(file, password);
    }
    return key(keystore, null);
  }

  private SigningKey fromToken() throws IOException, GeneralSecurityException {
    Provider cryptoki = Security.getProvider("SunPKCS11");
    if (cryptoki == null) {
      throw new UnusableSetting(
          SealProblem.NO_KEYSTORE, place.file(), "this Java has no module jdk.crypto.cryptoki");
    }
    Provider provider = cryptoki.configure(place.file().toString());
    KeyStore keystore = KeyStore.getInstance("PKCS11", provider);
    keystore.load(null, password);
    return key(keystore, provider);
  }

  private SigningKey key(KeyStore keystore, @Nullable Provider provider)
      throws GeneralSecurityException {
    String alias = alias(keystore);
    if (!(keystore.getKey(alias, password) instanceof PrivateKey key)
        || keystore.getCertificateChain(alias) == null) {
      throw new UnusableSetting(SealProblem.NO_KEY, place.file(), aliases(keystore));
    }
    List<X509Certificate> certificates =
        Arrays.stream(keystore.getCertificateChain(alias))
            .map(X509Certificate.class::cast)
            .toList();
    return new SigningKey(key, certificates, provider);
  }

  private String alias(KeyStore keystore) throws GeneralSecurityException {
    List<String> aliases = aliases(keystore);
    String asked = place.alias();
    if (asked == null && aliases.size() == 1) {
      return aliases.get(0);
    }
    if (asked == null || !keystore.isKeyEntry(asked)) {
      throw new UnusableSetting(SealProblem.NO_KEY, place.file(), aliases);
    }
    return asked;
  }

  private static List<String> aliases(KeyStore keystore) throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(keystore.aliases())) {
      if (keystore.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    Collections.sort(keys);
    return keys;
  }
}
