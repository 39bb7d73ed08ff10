package org.yinfa.seal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the key lies.
 *
 * @param file a PKCS #12 file, or the configuration of the JDK's PKCS #11 provider
 * @param alias the name of the key, or null where there is only one
 */
public record Keystore(Type type, Path file, @Nullable String alias) {

  /** What kinds of keystores can be opened. */
  public enum Type {
    PKCS12,
    PKCS11
  }
}
