package org.yinfa.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yinfa.testkit.MixedText;

/** Whatever a paragraph mixes, its lines are lines that a compositor would set. */
class MixedLinesPropertyTest {

  @Property(tries = 3000)
  void noLineBreaksARuleOfTypesetting(@ForAll("paragraphs") String paragraph) {
    assertThat(LineFaults.of(paragraph)).as(paragraph).isEmpty();
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.longs().map(seed -> MixedText.paragraph(new Random(seed)));
  }

  /** Looks for faults in many random paragraphs: {@code MixedLinesPropertyTest 100000 1}. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    var random = new Random(Long.parseLong(arguments[1]));
    int faulty = 0;
    long characters = 0;
    for (int i = 0; i < count; i++) {
      String paragraph = MixedText.paragraph(random);
      characters += paragraph.length();
      List<String> faults = LineFaults.of(paragraph);
      if (!faults.isEmpty()) {
        faulty++;
        if (faulty <= 20) {
          System.out.println(faults + "\n  " + String.join("|", Lines.of(paragraph).strings()));
        }
      }
    }
    System.out.println(
        count + " paragraphs, " + characters + " characters, " + faulty + " with faults");
  }
}
