package org.yinfa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcceptLanguageTest {

  @Test
  void anyChineseIsChinese() {
    assertThat(AcceptLanguage.preferred("zh")).isEqualTo(Locale.CHINESE);
    assertThat(AcceptLanguage.preferred("zh-Hant-TW")).isEqualTo(Locale.CHINESE);
  }

  @Test
  void theWeightsDecide() {
    assertThat(AcceptLanguage.preferred("en;q=0.3, zh-CN;q=0.8")).isEqualTo(Locale.CHINESE);
    assertThat(AcceptLanguage.preferred("zh;q=0.3, en")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void nothingAndNonsenseAreEnglish() {
    assertThat(AcceptLanguage.preferred(null)).isEqualTo(Locale.ENGLISH);
    assertThat(AcceptLanguage.preferred("")).isEqualTo(Locale.ENGLISH);
    assertThat(AcceptLanguage.preferred("?!;q=zh")).isEqualTo(Locale.ENGLISH);
    assertThat(AcceptLanguage.preferred("*")).isEqualTo(Locale.ENGLISH);
  }
}
