package org.yinfa.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yinfa.issued.StructureType;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;

/** The roles that the stylesheets give, which are written there as text. */
class StylesheetRolesTest {

  private static final Pattern ROLE = Pattern.compile(" role=\"([^\"]*)\"");

  /** A role in full, or as a text in an expression: 'SealBox'. */
  private static final Pattern NAME = Pattern.compile("^[A-Za-z]+|'[A-Za-z]+'");

  /** Types of ISO 32000-1, 14.8.4, and the word with which FOP leaves content out of the tree. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of("P", "H", "Div", "TR", "TH", "Figure", "artifact");

  @Test
  void areKnownToTheEngineOrToTheTagTree() {
    assertThat(roles())
        .allMatch(
            role ->
                OF_THE_ENGINE.contains(role)
                    || role.equals(StructureTree.NONE)
                    || StructureType.of(role).isPresent());
  }

  @Test
  void nameEveryTypeOfOurOwn() {
    assertThat(roles())
        .containsAll(Arrays.stream(StructureType.values()).map(StructureType::id).toList());
  }

  private static Set<String> roles() {
    Set<String> roles = new TreeSet<>();
    for (Template template : Templates.bundled().all()) {
      for (Map.Entry<String, byte[]> file : template.stylesheet().files().entrySet()) {
        ROLE.matcher(new String(file.getValue(), UTF_8))
            .results()
            .flatMap(role -> NAME.matcher(role.group(1)).results())
            .map(MatchResult::group)
            .forEach(name -> roles.add(name.replace("'", "")));
      }
    }
    return roles;
  }
}
