package org.yinfa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputNamesTest {

  private final OutputNames names = new OutputNames();

  @Test
  void aNameIsTakenOnceAndTheFirstStandsInTheWay() {
    assertThat(names.claim("a.json", "a.pdf")).isNull();
    assertThat(names.claim("a.txt", "a.pdf")).isEqualTo("a.json");
    assertThat(names.claim("b.json", "b.pdf")).isNull();
  }

  @Test
  void namesThatSomeFileSystemsTakeForOneAreOne() {
    names.claim("first", "Café.pdf");

    assertThat(names.claim("second", "CAFE\u0301.PDF")).isEqualTo("first");
  }

  @Test
  void noFileIsWhereAFolderIsAndNoFolderWhereAFileIs() {
    names.claim("in folders", "2024/a.pdf/b.pdf");
    names.claim("file", "x.pdf");

    assertThat(names.claim("at the folder", "2024/a.pdf")).isEqualTo("in folders");
    assertThat(names.claim("at the folder above", "2024")).isEqualTo("in folders");
    assertThat(names.claim("below the file", "x.pdf/y/z.pdf")).isEqualTo("file");
  }

  @Test
  void filesOfTheSameFolderAreNotInTheWayOfEachOther() {
    assertThat(names.claim("a", "2024/a.pdf")).isNull();
    assertThat(names.claim("b", "2024/b.pdf")).isNull();
    assertThat(names.claim("c", "2024/a/c.pdf")).isNull();
  }

  @Test
  void aRefusedNameTakesNothing() {
    names.claim("a", "a.pdf");
    names.claim("refused", "a.pdf/b/c.pdf");

    assertThat(names.claim("b", "a.pdf/b")).isEqualTo("a");
    assertThat(names.claim("c", "b")).isNull();
  }
}
