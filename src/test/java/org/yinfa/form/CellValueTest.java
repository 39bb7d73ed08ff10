package org.yinfa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "24252.311082|24252.311082",
        "22（其中修订16件）|22",
        "55(含自然失效29件)|55",
        "251000元|251000",
        "1,234,567.80|1234567.80",
        "１２３|123",
        "−18|-18",
        "－8|-8",
        "+3|3",
        "7件（含1件补正）|7",
      })
  void numbersAreReadAsTheyAreWritten(String text, BigDecimal number) {
    assertThat(CellValue.of(text).value()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", " \u00A0\t"})
  void whiteSpaceIsBlankAndNoNought(String text) {
    assertThat(CellValue.of(text).type()).isEqualTo(CellValue.Type.BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "—", "不适用", "N/A", "－"})
  void marksThatACellDoesNotApplyAreKeptApart(String text) {
    assertThat(CellValue.of(text).type()).isEqualTo(CellValue.Type.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"若干", "1 2", "12,34", "3.", "1.2.3", "约30", "30余", "2023年"})
  void whatIsNoPlainNumberIsWords(String text) {
    assertThat(CellValue.of(text).type()).isEqualTo(CellValue.Type.WORDS);
  }

  @Test
  void aNumberOfAbsurdLengthIsWords() {
    assertThat(CellValue.of("9".repeat(CellValue.MOST_DIGITS + 1)).type())
        .isEqualTo(CellValue.Type.WORDS);
  }
}
