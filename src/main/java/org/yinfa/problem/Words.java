package org.yinfa.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one bundle, in Chinese for any Chinese locale and in English for every other. */
public final class Words {

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Opens a bundle.
   *
   * @param home a class of the package that the bundle lies in
   * @param name of the properties, without the language
   */
  public static Words of(Class<?> home, String name, Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new Words(
        ResourceBundle.getBundle(
            home.getPackageName() + "." + name,
            chinese ? Locale.CHINESE : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The message with its arguments put in.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String message(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** The text as it stands in the bundle: a word that becomes an argument of a message. */
  String word(String key) {
    return bundle.getString(key);
  }
}
