package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    assertThat(Documents.render(json).text()).isEqualTo(PrintedText.of(Documents.read(json)));
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
