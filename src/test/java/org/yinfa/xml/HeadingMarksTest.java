package org.yinfa.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMarksTest {

  @Test
  void eachLevelHasItsOwnForm() {
    assertThat(marks(1, 2, 3, 4)).containsExactly("一、", "（一）", "1.", "（1）");
  }

  @Test
  void headingsOfALevelAreCountedOn() {
    assertThat(marks(1, 2, 2, 1)).containsExactly("一、", "（一）", "（二）", "二、");
  }

  @Test
  void aHigherHeadingStartsTheLowerLevelsAfresh() {
    assertThat(marks(1, 2, 3, 3, 2, 3, 1, 3))
        .containsExactly("一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "1.");
  }

  @ParameterizedTest
  @CsvSource({"9,九、", "10,十、", "11,十一、", "19,十九、", "20,二十、", "21,二十一、", "99,九十九、", "100,100、"})
  void numbersAreChineseUpToNinetyNine(int count, String mark) {
    int[] levels = new int[count];
    Arrays.fill(levels, 1);

    assertThat(marks(levels)).last().isEqualTo(mark);
  }

  @Test
  void theDepthSkipsNoLevelOnTheWayDown() {
    assertThat(depths(3, 4, 2)).containsExactly(1, 2, 2);
    assertThat(depths(1, 3, 3, 4)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void theDepthComesUpToTheLevelAtOnce() {
    assertThat(depths(1, 2, 3, 4, 1)).containsExactly(1, 2, 3, 4, 1);
  }

  private static List<String> marks(int... levels) {
    var marks = new HeadingMarks();
    return Arrays.stream(levels).mapToObj(marks::next).toList();
  }

  private static List<Integer> depths(int... levels) {
    var marks = new HeadingMarks();
    List<Integer> depths = new ArrayList<>();
    for (int level : levels) {
      assertThat(marks.next(level)).isNotEmpty();
      depths.add(marks.depth());
    }
    return depths;
  }
}
