package org.yinfa.verify;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A file that someone tampered with.
 *
 * @param how what was done to it
 * @param failed the checks that find it out, and no others
 */
public record Tampered(String how, Supplier<byte[]> file, Set<String> failed) {

  public static Tampered of(String how, Supplier<byte[]> file, String... failed) {
    return new Tampered(how, file, Set.of(failed));
  }
}
