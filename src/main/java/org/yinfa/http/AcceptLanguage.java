package org.yinfa.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: Chinese where it is preferred to English, English otherwise. */
final class AcceptLanguage {

  private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

  private AcceptLanguage() {}

  /**
   * @param header the field Accept-Language as sent, which may be malformed
   */
  static Locale preferred(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Locale.ENGLISH;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException malformed) {
      return Locale.ENGLISH;
    }
  }
}
