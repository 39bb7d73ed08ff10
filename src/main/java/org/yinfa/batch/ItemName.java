package org.yinfa.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.zip.EntryName;
import org.yinfa.zip.ZipProblem;

/** Tells from the name of an item its kind, the name of its PDF, and whether it can be trusted. */
public final class ItemName {

  private static final Set<String> JUNK = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private ItemName() {}

  /** The kind, by the ending of the name; empty if it isn't a report. */
  public static Optional<Item.Kind> kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return Optional.of(Item.Kind.JSON);
    }
    return lower.endsWith(".txt") ? Optional.of(Item.Kind.TEXT) : Optional.empty();
  }

  /** Whether a file is one that operating systems and office programs leave everywhere. */
  public static boolean isJunk(String path) {
    List<String> names = List.of(path.split("/"));
    String name = names.get(names.size() - 1);
    return names.contains("__MACOSX")
        || JUNK.contains(name)
        || name.startsWith("._")
        || name.startsWith("~$");
  }

  static String output(String name) {
    return name.substring(0, name.lastIndexOf('.')) + ".pdf";
  }

  /** Why no file can have this name, as the key of a word; null if one can. */
  public static @Nullable String fault(String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return "word.name.encoding";
    }
    boolean reserved = EntryName.folded(name.split("/", 2)[0]).equals(WorkingFolder.NAME);
    return reserved ? "word.name.reserved" : null;
  }

  /** What is wrong with a name. */
  public static Problem unusable(String name, String fault) {
    return Problem.at("", ZipProblem.UNUSABLE_NAME, name, fault);
  }
}
