package org.yinfa.layout.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.testkit.Documents;

class FontLibraryTest {

  private static final Path FONTS = Path.of("fonts");

  @Test
  void everyBundledFileIsTheOneThatTheManifestDescribes()
      throws IOException, NoSuchAlgorithmException {
    for (JsonNode file : manifest().required("files")) {
      String name = file.required("file").textValue();
      byte[] bytes = Files.readAllBytes(FONTS.resolve(name));

      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
          .as(name)
          .isEqualTo(file.required("sha256").textValue());
      assertThat(Documents.fonts().font(name).postScriptName())
          .isEqualTo(file.required("postScriptName").textValue());
      assertThat(FONTS.resolve(file.required("licenceFile").textValue())).exists();
    }
  }

  @Test
  void manifestDescribesEveryBundledFile() throws IOException {
    Set<String> described = new TreeSet<>();
    manifest().required("files").forEach(file -> described.add(file.required("file").textValue()));
    try (Stream<Path> files = Files.list(FONTS)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".ttf")))
          .containsExactlyInAnyOrderElementsOf(described);
    }
  }

  @Test
  void onlyMarksAreSetInHalfOfTheirBox() {
    assertThat(Documents.fonts().character("body", '。').blankEnd()).isTrue();
    assertThat(Documents.fonts().character("body", '（').blankStart()).isTrue();
    assertThat("糹冫亅卩".codePoints())
        .allSatisfy(
            radical -> {
              assertThat(Documents.fonts().character("body", radical).blankStart()).isFalse();
              assertThat(Documents.fonts().character("body", radical).blankEnd()).isFalse();
            });
  }

  @Test
  void theDigestFollowsTheBytesAndTheRolesButNotTheNamesOfFiles(@TempDir Path folder)
      throws IOException {
    String serif = "NotoSerifSC-Regular.ttf";
    String kai = "LXGWWenKai-Regular.ttf";
    String first = digest(folder.resolve("first"), serif, "a.ttf", "body");

    assertThat(first).hasSize(64);
    assertThat(digest(folder.resolve("renamed"), serif, "b.ttf", "body")).isEqualTo(first);
    assertThat(digest(folder.resolve("bytes"), kai, "a.ttf", "body")).isNotEqualTo(first);
    assertThat(digest(folder.resolve("role"), serif, "a.ttf", "title")).isNotEqualTo(first);
    assertThat(digest(folder.resolve("half"), serif, "a.ttf", "body", "body")).isNotEqualTo(first);
  }

  private static String digest(
      Path folder, String font, String name, String role, String... halfWidth) throws IOException {
    Files.createDirectory(folder);
    Files.copy(FONTS.resolve(font), folder.resolve(name));
    Files.writeString(
        folder.resolve("fonts.json"),
        new ObjectMapper()
            .writeValueAsString(
                Map.of(
                    "fallback", List.of(name),
                    "roles", Map.of(role, List.of()),
                    "halfWidthDigits", List.of(halfWidth))));
    return FontLibrary.from(folder).digest();
  }

  @Test
  void everyFileOfEveryChainExists() {
    FontLibrary fonts = Documents.fonts();

    assertThat(fonts.roles())
        .contains("body", "title", "heading1", "heading2", "heading3", "heading4", "pageNumber");
    for (String role : fonts.roles()) {
      assertThat(fonts.chain(role))
          .isNotEmpty()
          .allMatch(file -> Files.exists(FONTS.resolve(file)));
    }
  }

  @Test
  void characterComesFromTheFirstFontOfTheChainThatHasIt() {
    FontLibrary fonts = Documents.fonts();

    assertThat(fonts.character("body", '政').file()).isEqualTo("NotoSerifSC-Regular.ttf");
    assertThat(fonts.character("heading2", '政').file()).isEqualTo("LXGWWenKai-Regular.ttf");
    assertThat(fonts.character("heading2", 0x20BB7).file())
        .isEqualTo(
            fonts.chain("heading2").stream()
                .filter(file -> fonts.font(file).has(0x20BB7))
                .findFirst()
                .orElseThrow());
    assertThat(fonts.character("body", 0x20000)).isNull();
    assertThat(fonts.canPrint(0x20000)).isFalse();
  }

  @Test
  void directoryWithoutAManifestIsUnusable(@TempDir Path directory) {
    assertThatThrownBy(() -> FontLibrary.from(directory))
        .isInstanceOf(UnusableFont.class)
        .hasMessageContaining(directory.toString());
  }

  @Test
  void manifestReachesNothingOutsideItsDirectory(@TempDir Path directory) throws IOException {
    Files.copy(FONTS.resolve("LXGWWenKai-Regular.ttf"), directory.resolve("outside.ttf"));
    Path fonts = Files.createDirectory(directory.resolve("fonts"));
    write(fonts, "../outside.ttf");

    assertThatThrownBy(() -> FontLibrary.from(fonts).canPrint('政'))
        .isInstanceOf(UnusableFont.class)
        .hasMessageContaining("../outside.ttf");
  }

  @Test
  void brokenFileIsNamedWithWhatIsWrong(@TempDir Path directory) throws IOException {
    write(directory, "broken.ttf");
    Files.write(
        directory.resolve("broken.ttf"), "OTTO but no more".getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> FontLibrary.from(directory).canPrint('政'))
        .isInstanceOf(UnusableFont.class)
        .hasMessage(
            "the font broken.ttf can't be used: it has CFF outlines; a TrueType font (glyf"
                + " outlines) is needed");
  }

  @Test
  void halfWidthDigitsAreAskedForByRole(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("fonts.json"),
        "{\"roles\": {\"body\": [\"a.ttf\"]}, \"halfWidthDigits\": [\"bodi\"], \"fallback\": []}");

    assertThat(Documents.fonts().hasHalfWidthDigits("pageNumber")).isTrue();
    assertThat(Documents.fonts().hasHalfWidthDigits("body")).isFalse();
    assertThatThrownBy(() -> FontLibrary.from(directory))
        .isInstanceOf(UnusableFont.class)
        .hasMessageContaining("bodi");
  }

  private static void write(Path directory, String file) throws IOException {
    Files.writeString(
        directory.resolve("fonts.json"),
        "{\"roles\": {\"body\": [\"" + file + "\"]}, \"fallback\": [\"" + file + "\"]}");
  }

  private static JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(FONTS.resolve("fonts.json")));
  }
}
