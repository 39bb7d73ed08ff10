package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JournalIndexTest {

  @Property(tries = 100)
  void holdsTheLatestOffsetOfEachNameAsAMapDoes(
      @ForAll @Size(max = 4_000) List<@IntRange(max = 3_000) Integer> recorded,
      @ForAll @Size(max = 500) Set<@IntRange(max = 4_000) Integer> asked) {
    var index = new JournalIndex();
    Map<String, Long> expected = new HashMap<>();
    for (int i = 0; i < recorded.size(); i++) {
      String name = recorded.get(i) + ".json";
      index.put(name, i);
      expected.put(name, (long) i);
    }

    for (int number : asked) {
      String name = number + ".json";
      Long offset = expected.remove(name);
      assertThat(index.take(name)).isEqualTo(offset == null ? JournalIndex.NONE : offset);
    }

    assertThat(index.rest())
        .containsExactlyElementsOf(expected.values().stream().sorted().toList());
  }

  @Property(tries = 1)
  void manyNamesFindTheirPlaces() {
    var index = new JournalIndex();
    for (int number = 0; number < 100_000; number++) {
      index.put("报告/" + number, number);
    }

    for (int number = 0; number < 100_000; number++) {
      assertThat(index.take("报告/" + number)).isEqualTo(number);
    }
    assertThat(index.rest()).isEmpty();
  }
}
