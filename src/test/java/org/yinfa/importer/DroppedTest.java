package org.yinfa.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DroppedTest {

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWordsInBothLanguages(Dropped.Reason reason) {
    var dropped = new Dropped(1084, "文", reason);

    assertThat(dropped.describe(Locale.FRENCH)).matches("line 1084: [ -~]{5,}");
    assertThat(dropped.describe(Locale.TRADITIONAL_CHINESE)).matches("第 1084 行：已去掉.+");
  }
}
