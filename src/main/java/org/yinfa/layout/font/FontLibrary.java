package org.yinfa.layout.font;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts by the role they play (fonts.json): body, title, heading1 and so on. Each file is
 * parsed once, when it is first needed, and shared by every document of the process. Thread-safe.
 */
public final class FontLibrary {

  private final Source source;
  private final Map<String, List<String>> roles;
  private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();

  private FontLibrary(Source source) throws IOException {
    this.source = source;
    JsonNode manifest = new ObjectMapper().readTree(source.read("fonts.json"));
    List<String> fallback = files(manifest.required("fallback"));
    Map<String, List<String>> chains = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> role : manifest.required("roles").properties()) {
      Set<String> chain = new LinkedHashSet<>(files(role.getValue()));
      chain.addAll(fallback);
      if (chain.isEmpty()) {
        throw new UnusableFont("fonts.json names no font for the role " + role.getKey());
      }
      chains.put(role.getKey(), List.copyOf(chain));
    }
    roles = Collections.unmodifiableMap(chains);
  }

  /** The fonts that come with the program. */
  public static FontLibrary bundled() {
    return open(
        "the program",
        file -> {
          InputStream in = FontLibrary.class.getResourceAsStream("/fonts/" + file);
          if (in == null) {
            throw new IOException("there is no font file " + file);
          }
          try (in) {
            return in.readAllBytes();
          }
        });
  }

  /**
   * The fonts of an agency: a directory with TrueType files and a fonts.json of its own.
   *
   * @throws UnusableFont if the directory has no readable fonts.json
   */
  public static FontLibrary from(Path directory) {
    return open(
        directory.toString(),
        file -> {
          Path path = directory.resolve(file).normalize();
          if (!directory.normalize().equals(path.getParent())) {
            throw new IOException("fonts.json names " + file + ", which is not in its directory");
          }
          return Files.readAllBytes(path);
        });
  }

  private static FontLibrary open(String place, Source source) {
    try {
      return new FontLibrary(source);
    } catch (IOException e) {
      throw new UnusableFont("the fonts of " + place + " can't be used: " + e.getMessage(), e);
    }
  }

  private static List<String> files(JsonNode array) {
    List<String> files = new ArrayList<>();
    array.forEach(file -> files.add(file.textValue()));
    return files;
  }

  /** The roles that text can be set in. */
  public Set<String> roles() {
    return roles.keySet();
  }

  /** The font files of a role in the order in which they are asked for a character. */
  public List<String> chain(String role) {
    List<String> chain = roles.get(role);
    if (chain == null) {
      throw new UnusableFont("fonts.json has no role " + role);
    }
    return chain;
  }

  /** The first font file of a role that has a character, or null when none has. */
  public @Nullable String fileFor(String role, int codePoint) {
    for (String file : chain(role)) {
      if (font(file).has(codePoint)) {
        return file;
      }
    }
    return null;
  }

  /**
   * The advance width of a character in a role, in thousandths of the em; one of no font has none.
   */
  public int advance(String role, int codePoint) {
    String file = fileFor(role, codePoint);
    return file == null
        ? 0
        : font(file).advance(font(file).glyph(codePoint), Shape.usual(codePoint));
  }

  /** Whether a character can take a shape in a role. */
  public boolean canBe(String role, int codePoint, Shape shape) {
    String file = fileFor(role, codePoint);
    return file != null && font(file).canBe(font(file).glyph(codePoint), shape);
  }

  /** Whether a character can be printed wherever a report may put it. */
  public boolean canPrint(int codePoint) {
    for (String role : roles.keySet()) {
      if (fileFor(role, codePoint) == null) {
        return false;
      }
    }
    return true;
  }

  /** A font by its file name. */
  public TrueTypeFont font(String file) {
    return parsed.computeIfAbsent(file, this::parse);
  }

  private TrueTypeFont parse(String file) {
    try {
      return TrueTypeFont.parse(source.read(file));
    } catch (IOException e) {
      throw new UnusableFont("the font " + file + " can't be read: " + e.getMessage(), e);
    } catch (UnusableFont | IndexOutOfBoundsException e) {
      throw new UnusableFont("the font " + file + " can't be used: " + e.getMessage(), e);
    }
  }

  /** Where font files come from: the program itself or a directory. */
  @FunctionalInterface
  private interface Source {
    byte[] read(String file) throws IOException;
  }
}
