package org.yinfa.finish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yinfa.report.Profile;
import org.yinfa.verify.file.IssuedFile;

class PdfObjectsTest {

  private final PdfObjects objects = PdfObjects.read(EngineFile.bytes());

  @Test
  void trailerLeadsToCatalogAndInformation() {
    assertThat(objects.root()).isEqualTo(1);
    assertThat(objects.info()).isEqualTo(2);
  }

  @Test
  void referencesAreFollowedAloneAndInArrays() {
    assertThat(objects.reference(1, "StructTreeRoot")).isEqualTo(3);
    assertThat(objects.reference(1, "OutputIntents")).isEqualTo(4);
  }

  @Test
  void entryThatTheEngineLeftOutIsNamed() {
    assertThatThrownBy(() -> objects.reference(1, "AcroForm"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/AcroForm");
  }

  @Test
  void entriesAreAddedAtTheEndOfTheDictionary() {
    objects.addEntries(3, "/RoleMap << /Title /P >>");

    assertThat(written())
        .contains(
            "3 0 obj\n<< /Type /StructTreeRoot /RoleMap << /Title /P >>\n>>\nendobj\n4 0 obj\n");
  }

  @Test
  void replacedObjectKeepsItsNumber() {
    objects.replace(2, "<< /Title (new) >>".getBytes(ISO_8859_1));

    assertThat(written())
        .contains("\n2 0 obj\n<< /Title (new) >>\nendobj\n")
        .doesNotContain("engine");
  }

  @Test
  void addedObjectHasTheNextNumber() {
    int number = objects.add(PdfObjects.stream("/N 4", "data".getBytes(ISO_8859_1)));

    assertThat(number).isEqualTo(6);
    assertThat(written())
        .contains("\n6 0 obj\n<< /N 4 /Length 4 >>\nstream\ndata\nendstream\nendobj\nxref\n0 7\n");
  }

  @Test
  void objectsAreWrittenInTheOrderOfTheirNumbersWhereverTheEngineHadThem() {
    byte[] shuffled = PdfObjects.read(EngineFile.written(4, 1, 5, 3, 2)).write(Profile.PDFA_2A);

    assertThat(shuffled).isEqualTo(objects.write(Profile.PDFA_2A));
  }

  @Test
  void whatIsWrittenIsAnIssuedFile() {
    IssuedFile issued = IssuedFile.find(objects.write(Profile.PDFA_2A)).orElseThrow();

    assertThat(issued.hasItsDigest()).isTrue();
    assertThat(issued.hasItsTable()).isTrue();
  }

  @Test
  void fileOfAnotherFormIsRefused() {
    String streamed = new String(EngineFile.bytes(), ISO_8859_1).replace("xref\n0 6", "6 0 obj");

    assertThatThrownBy(() -> PdfObjects.read(streamed.getBytes(ISO_8859_1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cross-reference table");
  }

  private String written() {
    return new String(objects.write(Profile.PDFA_2A), ISO_8859_1);
  }
}
