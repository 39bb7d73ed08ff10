package org.yinfa.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Problem;
import org.yinfa.report.Problem.Code;

/** What the name of an item tells: its kind, the name of its PDF, and whether it can be trusted. */
public final class ItemName {

  /** The most bytes that common file systems allow for one name. */
  private static final int SEGMENT_BYTES = 255;

  private static final int PATH_BYTES = 1_024;

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  private ItemName() {}

  /** The kind by the end of the name; empty for a name that stands for no report. */
  public static Optional<Item.Kind> kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return Optional.of(Item.Kind.JSON);
    }
    return lower.endsWith(".txt") ? Optional.of(Item.Kind.TEXT) : Optional.empty();
  }

  static String output(String name) {
    return name.substring(0, name.lastIndexOf('.')) + ".pdf";
  }

  /** What file systems that tell neither case nor composition apart make of a name. */
  public static String folded(String name) {
    return Normalizer.normalize(
        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** Why no file of this name is made, as the key of a word; null if it can be. */
  static @Nullable String fault(String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return "word.name.encoding";
    }
    boolean reserved = folded(name.split("/", 2)[0]).equals(WorkingFolder.NAME);
    return reserved ? "word.name.reserved" : null;
  }

  /** The same for a name that a stranger wrote into an archive. */
  public static @Nullable String faultInArchive(String name) {
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
    return bytes(name) > PATH_BYTES ? "word.name.long" : fault(name);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** What is wrong with a name. */
  public static Problem unusable(String name, String fault) {
    return Problem.at("", Code.UNUSABLE_NAME, name, fault);
  }
}
