package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Block;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.PrintedText;

class SampleDocumentsTest {

  static Set<String> samples() {
    return Documents.samples().keySet();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pdfSaysWhatTheSampleSays(String sample) {
    byte[] json = Documents.sample(sample);

    String printed = Documents.render(json).text();
    String expected = PrintedText.of(Documents.read(json));
    if (hasForms(sample)) {
      // a label over several rows is printed between them; its order is that of the tags
      assertThat(sorted(printed)).isEqualTo(sorted(expected));
    } else {
      assertThat(printed).isEqualTo(expected);
    }
  }

  private static boolean hasForms(String sample) {
    return Documents.read(Documents.sample(sample)).body().stream()
        .anyMatch(Block.Form.class::isInstance);
  }

  private static int[] sorted(String text) {
    return text.codePoints().sorted().toArray();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tagTreeSaysWhatTheSampleSaysInTheSameOrder(String sample) {
    byte[] json = Documents.sample(sample);

    assertThat(Documents.render(json).taggedText()).isEqualTo(PrintedText.of(Documents.read(json)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFontIsEmbedded(String sample) {
    assertThat(Documents.render(Documents.sample(sample)).fonts().values()).containsOnly(true);
  }
}
