package org.yinfa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private static final String FORM =
      """
      {"id": "visits-2030", "name": "来访情况", "source": "云山办〔2030〕1号",
       "parts": [{"heading": "来访情况", "table": "visits"}],
       "tables": [{"id": "visits", "name": "来访情况", "widths": [2, 1, 1], "labelColumns": 1,
         "sections": [{
           "heads": [[{"text": "类别"}, {"text": "件数"}, {"text": "人数"}]],
           "columns": [{"id": "cases", "kind": "count"}, {"id": "people", "kind": "count"}],
           "rows": [{"id": "letters", "labels": [{"text": "来信"}]},
                    {"id": "calls", "labels": [{"text": "来访"}]},
                    {"id": "all", "labels": [{"text": "合计"}]}]}],
         "relations": [{"id": "all", "each": "column", "expression": "letters + calls = all"}]}]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "disclosure-2021,proactive,10",
    "disclosure-2021,applications,175",
    "disclosure-2021,cases,15",
    "disclosure-2019,proactive,22",
    "disclosure-2019,applications,161",
    "disclosure-2019,cases,15"
  })
  void everyTableHasTheCellsThatItsNoticePrescribes(String form, String table, int cells) {
    assertThat(Forms.bundled().table(form + "." + table).orElseThrow().table().cells())
        .hasSize(cells);
  }

  @Test
  void rowsAndColumnsAreNamedAsTheyArePrinted() {
    FormWords applications =
        Forms.bundled().table("disclosure-2021.applications").orElseThrow().words();
    FormWords cases = Forms.bundled().table("disclosure-2021.cases").orElseThrow().words();

    assertThat(applications.row("repeated")).isEqualTo("（五）不予处理·2.重复申请");
    assertThat(applications.row("received")).isEqualTo("一、本年新收政府信息公开申请数量");
    assertThat(applications.column(new CellId("repeated", "legal"))).isEqualTo("法律服务机构");
    assertThat(cases.column(new CellId("cases", "after-review-total"))).isEqualTo("复议后起诉·总计");
    assertThat(cases.column(new CellId("cases", "review-total"))).isEqualTo("行政复议·总计");
  }

  @Test
  void aFormIsAddedByItsDirectoryAlone() throws IOException {
    write(FORM);

    PrescribedTable visits = new Forms(folder).table("visits-2030.visits").orElseThrow();

    assertThat(visits.table().cells()).hasSize(6);
    assertThat(visits.words().row("all")).isEqualTo("合计");
  }

  @Test
  void aRelationThatNamesACellThereIsNotIsRefusedByName() throws IOException {
    write(FORM.replace("letters + calls = all", "letters + visitors = all"));

    assertThatThrownBy(() -> new Forms(folder))
        .isInstanceOf(UnusableForm.class)
        .hasMessageContainingAll("visits-2030/form.json", "relation all", "visitors");
  }

  @Test
  void aRowWithTooFewCellsIsRefused() throws IOException {
    write(FORM.replace("{\"text\": \"件数\"}, ", ""));

    assertThatThrownBy(() -> new Forms(folder))
        .isInstanceOf(UnusableForm.class)
        .hasMessageContaining("row 1 of its grid has fewer cells than columns");
  }

  private void write(String form) throws IOException {
    Path file = Files.createDirectories(folder.resolve("visits-2030")).resolve("form.json");
    Files.writeString(file, form);
  }
}
