package org.yinfa.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

  @ParameterizedTest
  @CsvSource({
    "/etc/passwd, word.name.absolute",
    "a\\b.json, word.name.backslash",
    "C:a.json, word.name.drive",
    "../a.json, word.name.outside",
    "a/../../b.json, word.name.outside",
    "a/./b.json, word.name.outside",
    "a//b.json, word.name.outside",
    "a/, word.name.outside",
  })
  void aNameThatLeadsElsewhereIsNotTrusted(String name, String fault) {
    assertThat(EntryName.fault(name)).isEqualTo(fault);
  }

  @Test
  void controlCharactersAndNoNameAtAllAreNotTrusted() {
    assertThat(EntryName.fault("a\n.json")).isEqualTo("word.name.control");
    assertThat(EntryName.fault("a\u0085.json")).isEqualTo("word.name.control");
    assertThat(EntryName.fault("")).isEqualTo("word.name.outside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "2024/报告.txt", "..a/b..json", "...", "a b", "ab:c", "甲:乙"})
  void anOrdinaryNameIsTrusted(String name) {
    assertThat(EntryName.fault(name)).isNull();
  }

  @Test
  void lengthsAreOfBytes() {
    assertThat(EntryName.fault("报".repeat(85))).isNull();
    assertThat(EntryName.fault("报".repeat(85) + "a")).isEqualTo("word.name.long");
    assertThat(EntryName.fault("a/".repeat(511) + "bc")).isNull();
    assertThat(EntryName.fault("a/".repeat(511) + "bcd")).isEqualTo("word.name.long");
  }

  @Test
  void aNameThatIsNoUtf8IsReadAsChineseWindowsWritesIt() {
    assertThat(EntryName.of("报告.json".getBytes(UTF_8))).isEqualTo("报告.json");
    assertThat(EntryName.of("报告.json".getBytes(Charset.forName("GBK")))).isEqualTo("报告.json");
  }

  @Test
  void foldedNamesTellNeitherCaseNorComposition() {
    assertThat(EntryName.folded("Cafe\u0301")).isEqualTo(EntryName.folded("CAFÉ"));
    assertThat(EntryName.folded("straße")).isEqualTo(EntryName.folded("STRASSE"));
    assertThat(EntryName.folded("a")).isNotEqualTo(EntryName.folded("á"));
  }
}
