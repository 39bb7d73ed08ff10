package org.yinfa.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and judges the untrusted names of entries. */
public final class EntryName {

  /** The most bytes that common file systems allow for one name. */
  private static final int SEGMENT_BYTES = 255;

  private static final int PATH_BYTES = 1_024;

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  /** The encoding of names written under a Chinese Windows; it includes GBK. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private EntryName() {}

  /** The name as file systems see it that ignore case and composition. */
  public static String folded(String name) {
    return Normalizer.normalize(
        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** The name as it stands in the archive: the library would change some backslashes to slashes. */
  static String of(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return CHINESE.decode(ByteBuffer.wrap(raw)).toString();
    }
  }

  /** Why a name is not to be trusted, as the key of a word; null if it is. */
  public static @Nullable String fault(String name) {
    if (name.startsWith("/")) {
      return "word.name.absolute";
    }
    if (name.indexOf('\\') >= 0) {
      return "word.name.backslash";
    }
    if (DRIVE.matcher(name).lookingAt()) {
      return "word.name.drive";
    }
    if (name.codePoints().anyMatch(Character::isISOControl)) {
      return "word.name.control";
    }
    for (String segment : name.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return "word.name.outside";
      }
      if (bytes(segment) > SEGMENT_BYTES) {
        return "word.name.long";
      }
    }
    return bytes(name) > PATH_BYTES ? "word.name.long" : null;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
