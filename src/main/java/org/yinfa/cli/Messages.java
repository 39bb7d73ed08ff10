package org.yinfa.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line, in Chinese for a Chinese locale and in English for any other. */
final class Messages {

  private Messages() {}

  static String in(Locale locale, String key, Object... arguments) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.yinfa.cli.messages",
            chinese ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
  }
}
