package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrivateUseTest {

  private static final int CHARACTERS = 6400;

  private final PrivateUse privateUse = new PrivateUse();

  @Test
  void rangesHaveNoCharacterInCommon() {
    PrivateUse.Range first = privateUse.take(100);
    PrivateUse.Range second = privateUse.take(50);

    assertThat(characters(first)).hasSize(100).noneMatch(second::contains);
    assertThat(characters(second)).hasSize(50).noneMatch(first::contains);
  }

  @Test
  void allAreForPrivateUse() {
    assertThat(characters(privateUse.take(CHARACTERS)))
        .allMatch(character -> Character.getType(character) == Character.PRIVATE_USE);
  }

  @Test
  void moreThanThereAreAreNotHandedOut() {
    privateUse.take(CHARACTERS - 10);

    assertThatThrownBy(() -> privateUse.take(11))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("11 private-use characters are needed, and 10 are left");
    assertThat(privateUse.take(10).size()).isEqualTo(10);
  }

  @Test
  void characterIsKnownByItsIndex() {
    privateUse.take(7);
    PrivateUse.Range range = privateUse.take(3);

    assertThat(range.indexOf(range.at(2))).isEqualTo(2);
    assertThatThrownBy(() -> range.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<Integer> characters(PrivateUse.Range range) {
    return IntStream.range(0, range.size()).mapToObj(index -> (int) range.at(index)).toList();
  }
}
