package org.yinfa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the program, in both languages. */
class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/yinfa");
  private static final Path SOURCES = Path.of("src/main/java/org/yinfa");
  private static final String CHINESE = "_zh.properties";

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  /** Keys that are put together: what stands before and behind the part that the source names. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "(?:(?:check|verdict|rule|batch|proofread)\\.)?([a-z-]+)|batch\\.([A-Z_]+)\\.(?:title|detail)"
              + "|(?:[45](?:\\d\\d|xx))\\.(?:title|detail)");

  /** Calls that take the key of a message, as far as the key is written out there. */
  private static final Map<String, Pattern> CALLS =
      Map.of(
          "preflight/check/findings",
              Pattern.compile("(?:LayoutWords\\.of|new Length)\\(\\s*\"([^\"]+)\"[,)]"),
          "cli/messages",
              Pattern.compile(
                  "(?:new WrongCommandLine\\(|Messages\\.in\\(\\s*\\w+,)\\s*\"([^\"+]+)\"[,)]"),
          "verify/verification", Pattern.compile("Finding\\.of\\(\\s*\"([^\"]+)\""));

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysInTheSameOrder(String bundle) {
    assertThat(messages(bundle + CHINESE).keySet().stream().toList())
        .isEqualTo(messages(bundle + ".properties").keySet().stream().toList());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesNameTheSameArguments(String bundle) {
    Map<String, String> chinese = messages(bundle + CHINESE);

    assertThat(messages(bundle + ".properties"))
        .allSatisfy(
            (key, english) ->
                assertThat(arguments(chinese.get(key))).as(key).isEqualTo(arguments(english)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageCanBeFormatted(String bundle) {
    Stream.of(".properties", CHINESE)
        .map(language -> messages(bundle + language))
        .forEach(
            messages ->
                assertThat(messages)
                    .allSatisfy(
                        (key, message) -> {
                          assertThat(new MessageFormat(message, Locale.ROOT)).isNotNull();
                          // words are put into messages as they are, apostrophes and all
                          if (!key.startsWith("word.")) {
                            assertThat(message.replace("''", "")).as(key).doesNotContain("'");
                          }
                        }));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyIsUsed(String bundle) {
    Set<String> literals = found(LITERAL);
    Set<String> constants = found(CONSTANT);

    assertThat(messages(bundle + ".properties").keySet())
        .allSatisfy(
            key -> {
              if (!literals.contains(key)) {
                Matcher composed = COMPOSED.matcher(key);
                assertThat(composed.matches()).as("whether something says %s", key).isTrue();
                assertThat(isNamed(composed, literals, constants))
                    .as("whether something says %s", key)
                    .isTrue();
              }
            });
  }

  @Test
  void everyKeyThatIsWrittenOutExists() {
    CALLS.forEach(
        (bundle, call) ->
            assertThat(messages(bundle + ".properties").keySet())
                .as(bundle)
                .containsAll(found(call)));
  }

  static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString())
          .filter(file -> file.endsWith(CHINESE))
          .map(file -> file.substring(0, file.length() - CHINESE.length()))
          .sorted()
          .toList();
    }
  }

  /** Of one file, in its order; a key that stands there twice is a fault. */
  private static Map<String, String> messages(String file) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (String line : lines(RESOURCES.resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int end = line.indexOf('=');
        assertThat(messages.put(line.substring(0, end), line.substring(end + 1)))
            .as("an earlier message of the key in %s", line)
            .isNull();
      }
    }
    return messages;
  }

  private static Set<String> arguments(String message) {
    return ARGUMENT.matcher(message).results().map(found -> found.group(1)).collect(sorted());
  }

  private static boolean isNamed(Matcher composed, Set<String> literals, Set<String> constants) {
    String id = composed.group(1);
    if (id != null) {
      return literals.contains(id)
          || constants.contains(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
    // a status comes from wherever a request fails, Jetty included
    return composed.group(2) == null || constants.contains(composed.group(2));
  }

  /** What a pattern finds in all sources: its first group, or else all of it. */
  private static Set<String> found(Pattern pattern) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> String.join("\n", lines(file)))
          .flatMap(source -> pattern.matcher(source).results())
          .map(BundlesTest::said)
          .collect(sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(MatchResult found) {
    return found.groupCount() == 0 ? found.group() : found.group(1);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Collector<T, ?, Set<T>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
