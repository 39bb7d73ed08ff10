package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNameTest {

  @Test
  void theEndOfANameTellsItsKindWhateverItsCase() {
    assertThat(ItemName.kind("2024/a.json")).contains(Item.Kind.JSON);
    assertThat(ItemName.kind("A.JSON")).contains(Item.Kind.JSON);
    assertThat(ItemName.kind("a.Txt")).contains(Item.Kind.TEXT);
    assertThat(ItemName.kind("a.docx")).isEmpty();
    assertThat(ItemName.kind("json")).isEmpty();
  }

  @Test
  void thePdfIsNamedAfterTheReport() {
    assertThat(ItemName.output("2024/一.二.json")).isEqualTo("2024/一.二.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "2024/Thumbs.db",
        "desktop.ini",
        "__MACOSX/2024/a.json",
        "2024/._a.json",
        "2024/~$a.txt"
      })
  void whatSystemsAndOfficeProgramsLeaveIsNoReport(String path) {
    assertThat(ItemName.isJunk(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "2024/a.json", ".a.json", "_/a.json", "thumbs/a.json"})
  void everythingElseIs(String path) {
    assertThat(ItemName.isJunk(path)).isFalse();
  }

  @Test
  void theWorkingFolderAndBrokenNamesCanNotBeUsed() {
    assertThat(ItemName.fault("2024/a.json")).isNull();
    assertThat(ItemName.fault("2024/.yinfa/a.json")).isNull();
    assertThat(ItemName.fault(".yinfa")).isEqualTo("word.name.reserved");
    assertThat(ItemName.fault(".YINFA/a.json")).isEqualTo("word.name.reserved");
    assertThat(ItemName.fault("2024/\uFFFD.json")).isEqualTo("word.name.encoding");
  }
}
