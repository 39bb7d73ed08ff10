package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yinfa.layout.font.Shape;

/** What stands for other things on the way through the engine. */
class PassageTest {

  private final Passage passage =
      Passage.begin(new Deadline(Clock.systemUTC(), Duration.ofMinutes(1)));
  private final StandIns standIns = passage.standIns();
  private final SpacedText spacedText = passage.spacedText();

  @Test
  void characterBeyondTheBmpPassesAsOneOfThem() {
    char standIn = standIns.of(0x20BB7, Shape.usual(0x20BB7));

    assertThat(Character.getType(standIn)).isEqualTo(Character.PRIVATE_USE);
    assertThat(standIns.behind(standIn).codePoint()).isEqualTo(0x20BB7);
    assertThat(standIns.of(0x20BB7, Shape.usual(0x20BB7))).isEqualTo(standIn);
  }

  @Test
  void characterInAShapeOfItsOwnIsAnotherOne() {
    char halved = standIns.of('（', Shape.WITHOUT_START);

    assertThat(halved).isNotEqualTo('（').isNotEqualTo(standIns.of('（', Shape.WITHOUT_END));
    assertThat(standIns.behind(halved)).isEqualTo(new StandIns.Printed('（', Shape.WITHOUT_START));
  }

  @Test
  void usualCharacterPassesAsItself() {
    assertThat(standIns.of('印', Shape.usual('印'))).isEqualTo('印');
    assertThat(standIns.behind('印').codePoint()).isEqualTo('印');
  }

  @Test
  void markLeadsToTheSpaceOfItsText() {
    var first = new SpacedText.Piece(3, new int[] {1, 2});
    var second = new SpacedText.Piece(0, new int[] {4, 5});
    String marked = spacedText.mark(first) + "甲乙";
    String other = spacedText.mark(second) + "甲乙";

    assertThat(spacedText.isMarked(marked)).isTrue();
    assertThat(spacedText.piece(marked)).isSameAs(first);
    assertThat(spacedText.piece(other)).isSameAs(second);
    assertThat(SpacedText.unmarked(marked)).isEqualTo("甲乙");
  }

  @Test
  void marksAfterTheFirstTwoThousandAreToldApart() {
    String last = "";
    for (int i = 0; i <= 2048; i++) {
      last = spacedText.mark(new SpacedText.Piece(i, new int[] {0}));
    }

    assertThat(last).matches(mark -> mark.chars().allMatch(spacedText::isMark));
    assertThat(spacedText.piece(last).shift()).isEqualTo(2048);
  }

  @Test
  void standInsAreNoMarks() {
    char standIn = standIns.of(0x20BB7, Shape.usual(0x20BB7));

    assertThat(spacedText.isMark(standIn)).isFalse();
    assertThat(spacedText.isMarked(standIn + "甲乙")).isFalse();
  }
}
