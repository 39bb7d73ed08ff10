package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** Characters that none of the fonts has: U+20000 𠀀 and U+0E01 ก among them. */
class UnprintableCharacterTest {

  @Test
  void eachIsNamedWithItsPlaceItsCodePointAndItsPosition() {
    String json =
        """
        {"title": ["某县𠀀局"],
         "body": [{"type": "heading", "level": 1, "text": "概述", "runIn": "ก在前"},
                  {"type": "table", "header": ["项"], "rows": [["甲"], ["𠮷乙𠀀"]]}],
         "attachments": [{"title": "附", "body": [{"type": "paragraph", "text": "末ก"}]}]}
        """;

    assertThat(rejection(json).problems())
        .containsExactly(
            Problem.at("/title/0", RenderingProblem.UNPRINTABLE_CHARACTER, "𠀀", "U+20000", 3),
            Problem.at("/body/0/runIn", RenderingProblem.UNPRINTABLE_CHARACTER, "ก", "U+0E01", 1),
            Problem.at(
                "/body/1/rows/1/0", RenderingProblem.UNPRINTABLE_CHARACTER, "𠀀", "U+20000", 3),
            Problem.at(
                "/attachments/0/body/0/text",
                RenderingProblem.UNPRINTABLE_CHARACTER,
                "ก",
                "U+0E01",
                2));
  }

  @Test
  void characterIsNamedOnceForEachText() {
    assertThat(rejection("{\"preamble\": [\"𠀀字𠀀\", \"𠀀\"]}").problems())
        .containsExactly(
            Problem.at("/preamble/0", RenderingProblem.UNPRINTABLE_CHARACTER, "𠀀", "U+20000", 1),
            Problem.at("/preamble/1", RenderingProblem.UNPRINTABLE_CHARACTER, "𠀀", "U+20000", 1));
  }

  @Test
  void itIsFoundBeforeTheLayoutBegins() {
    List<String> stages = new ArrayList<>();
    Renderer renderer = Documents.renderer(new Recording(stages));
    byte[] json = "{\"title\": [\"𠀀\"]}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> renderer.render(new RenderRequest(json, null, Profile.PDFA_2A)))
        .isInstanceOf(Rejected.class);
    assertThat(stages).containsExactly("read", "characters");
  }

  /** Writes down the names of the stages. */
  private record Recording(List<String> stages) implements StageTimer {

    @Override
    public <T> T time(String stage, Supplier<T> work) {
      stages.add(stage);
      return work.get();
    }
  }

  private static Rejected rejection(String json) {
    var request = new RenderRequest(json.getBytes(StandardCharsets.UTF_8), null, Profile.PDFA_2A);
    return catchThrowableOfType(Rejected.class, () -> Documents.renderer().render(request));
  }
}
