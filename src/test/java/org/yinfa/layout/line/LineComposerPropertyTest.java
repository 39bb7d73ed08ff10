package org.yinfa.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class LineComposerPropertyTest {

  @Property(tries = 500)
  void linesHoldAllCharactersInTheirOrder(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);

    assertThat(String.join("", lines.strings())).isEqualTo(text);
    assertThat(lines.ends()).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void everyLineFits(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);
    for (int line = 0; line < lines.count(); line++) {
      assertThat(lines.left(line)).as("line %s", line).isNotNegative();
    }
  }

  @Property(tries = 300)
  void everyLineOfANarrowColumnFits(
      @ForAll("texts") String text, @ForAll @IntRange(min = 16_000, max = 100_000) int width) {
    Lines lines = Lines.of(text, new Measure(width, 0, 0, false));

    assertThat(String.join("", lines.strings())).isEqualTo(text);
    for (int line = 0; line < lines.count(); line++) {
      assertThat(lines.left(line)).as("line %s", line).isNotNegative();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(40)),
            Tuple.of(4, Arbitraries.of("，", "。", "（", "）", "“", "”", "《", "》", "——", "……", "·")),
            Tuple.of(2, Arbitraries.strings().withCharRange('!', '~').ofMaxLength(90)),
            Tuple.of(3, Arbitraries.strings().numeric().ofMaxLength(12)),
            Tuple.of(1, Arbitraries.of(" ", "  ", "\u00A0", "\u3000", "𠮷", "é")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces))
        .filter(text -> !text.isEmpty());
  }
}
