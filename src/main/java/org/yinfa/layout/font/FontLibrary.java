package org.yinfa.layout.font;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Sha256;

/**
 * The fonts by the role they play (fonts.json): body, title, heading1 and so on. Each file is
 * parsed once, when it is first needed, and shared by every document of the process. Thread-safe.
 */
public final class FontLibrary {

  private final Source source;
  private final Map<String, List<String>> roles;
  private final List<String> fallback;
  private final Set<String> halfWidthDigits;
  private final Map<String, Map<Integer, PrintedCharacter>> characters = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();
  private volatile @Nullable String digest;

  /**
   * @param knowsDigests whether fonts.json has the digests of the files: one that comes with them,
   *     and not one that somebody may have left behind when he changed a font
   */
  private FontLibrary(Source source, boolean knowsDigests) throws IOException {
    this.source = source;
    JsonNode manifest = new ObjectMapper().readTree(source.read("fonts.json"));
    fallback = texts(manifest.required("fallback"));
    Map<String, List<String>> chains = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> role : manifest.required("roles").properties()) {
      Set<String> chain = new LinkedHashSet<>(texts(role.getValue()));
      chain.addAll(fallback);
      if (chain.isEmpty()) {
        throw new UnusableFont("fonts.json names no font for the role " + role.getKey());
      }
      chains.put(role.getKey(), List.copyOf(chain));
    }
    List<String> title = chains.get("title");
    if (title != null) {
      chains.putIfAbsent("issuerMark", title);
    }
    roles = Collections.unmodifiableMap(chains);
    halfWidthDigits = Set.copyOf(texts(manifest.path("halfWidthDigits")));
    for (String role : halfWidthDigits) {
      if (!roles.containsKey(role)) {
        throw new UnusableFont("fonts.json asks for half-width digits in " + role + ", no role");
      }
    }
    if (knowsDigests) {
      for (JsonNode file : manifest.required("files")) {
        digests.put(file.required("file").textValue(), file.required("sha256").textValue());
      }
    }
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
        },
        true);
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
        },
        false);
  }

  private static FontLibrary open(String place, Source source, boolean knowsDigests) {
    try {
      return new FontLibrary(source, knowsDigests);
    } catch (IOException e) {
      throw new UnusableFont("the fonts of " + place + " can't be used: " + e.getMessage(), e);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
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

  /** How a role prints a character, or null when none of its fonts has it. */
  public @Nullable PrintedCharacter character(String role, int codePoint) {
    Map<Integer, PrintedCharacter> known =
        characters.computeIfAbsent(role, any -> new ConcurrentHashMap<>());
    PrintedCharacter character = known.get(codePoint);
    if (character == null) {
      character = find(role, codePoint);
      if (character != null) {
        known.put(codePoint, character);
      }
    }
    return character;
  }

  private @Nullable PrintedCharacter find(String role, int codePoint) {
    for (String file : chain(role)) {
      TrueTypeFont font = font(file);
      int glyph = font.glyph(codePoint);
      if (glyph != 0) {
        Shape shape = shape(role, codePoint);
        // a radical may leave half of its box empty as marks do, but it is a character
        boolean mark = !Character.isIdeographic(codePoint);
        return new PrintedCharacter(
            file,
            shape,
            font.advance(glyph, shape),
            mark && font.canBe(glyph, Shape.WITHOUT_START),
            mark && font.canBe(glyph, Shape.WITHOUT_END));
      }
    }
    return null;
  }

  private Shape shape(String role, int codePoint) {
    return hasHalfWidthDigits(role) ? Shape.withHalfWidthDigits(codePoint) : Shape.usual(codePoint);
  }

  /** Whether the digits 0 to 9 are half an em wide in a role (GB/T 9704-2012, 7.5). */
  public boolean hasHalfWidthDigits(String role) {
    return halfWidthDigits.contains(role);
  }

  /** Whether a character can be printed wherever a report may put it. */
  public boolean canPrint(int codePoint) {
    for (String file : fallback) {
      // every role falls back to these; asking them first leaves faces unread that a report may not
      // use
      if (font(file).has(codePoint)) {
        return true;
      }
    }
    return roles.keySet().stream().allMatch(role -> character(role, codePoint) != null);
  }

  /**
   * Identifies what these fonts make of a text: the SHA-256, in 64 hexadecimal digits, of the roles
   * and of the bytes of every font file that a role may ask, in the order of asking. File names do
   * not count. The first call reads all the files of an agency.
   */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = digestOfRoles();
      digest = known;
    }
    return known;
  }

  private String digestOfRoles() {
    var list = new StringBuilder();
    for (String role : new TreeSet<>(roles.keySet())) {
      list.append(role).append(halfWidthDigits.contains(role) ? " half-width digits" : "");
      for (String file : chain(role)) {
        list.append(' ').append(digests.computeIfAbsent(file, this::fileDigest));
      }
      list.append('\n');
    }
    return Sha256.hex(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String fileDigest(String file) {
    return Sha256.hex(bytes(file));
  }

  /** A font by its file name. */
  public TrueTypeFont font(String file) {
    return parsed.computeIfAbsent(file, this::parse);
  }

  private TrueTypeFont parse(String file) {
    byte[] bytes = bytes(file);
    try {
      return TrueTypeFont.parse(bytes);
    } catch (UnusableFont | IndexOutOfBoundsException e) {
      throw new UnusableFont("the font " + file + " can't be used: " + e.getMessage(), e);
    }
  }

  private byte[] bytes(String file) {
    try {
      return source.read(file);
    } catch (IOException e) {
      throw new UnusableFont("the font " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  /** Where font files come from: the program itself or a directory. */
  @FunctionalInterface
  private interface Source {
    byte[] read(String file) throws IOException;
  }
}
