package org.yinfa.batch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yinfa.zip.EntryName;

/** The names of PDFs that are taken, so that no file is written over another or over a folder. */
final class OutputNames {

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  /** Takes the name for an item; returns the item that has it already, or null. */
  @Nullable String claim(String item, String output) {
    String name = EntryName.folded(output);
    String other = files.getOrDefault(name, folders.get(name));
    for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      other = other == null ? files.get(name.substring(0, slash)) : other;
    }
    if (other != null) {
      return other;
    }
    files.put(name, item);
    for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      folders.putIfAbsent(name.substring(0, slash), item);
    }
    return null;
  }
}
