package org.yinfa.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Form;
import org.yinfa.form.Forms;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Report;

/**
 * A report with what the checks need to know of it.
 *
 * @param form the form that the report is made on; null where it has none
 * @param tables its tables on forms, in reading order
 * @param lastYear last year's tables; empty where no report of last year was given
 */
record ProofSubject(
    Report report, @Nullable Form form, List<FilledTable> tables, List<FilledTable> lastYear) {

  static ProofSubject of(Report report, @Nullable Report previous, Forms forms) {
    List<FilledTable> tables = tables(report, forms);
    Form form = form(report, tables, forms);
    return new ProofSubject(
        report, form, tables, previous == null ? List.of() : tables(previous, forms));
  }

  /** The form of its document type; otherwise that of its first table. */
  private static @Nullable Form form(Report report, List<FilledTable> tables, Forms forms) {
    String template = report.settings().template();
    Form own = template == null ? null : forms.ofTemplate(template).orElse(null);
    return own != null || tables.isEmpty() ? own : tables.get(0).form();
  }

  /** The filled table of an id within its form, such as {@code applications}. */
  Optional<FilledTable> table(String id) {
    return named(tables, id);
  }

  Optional<FilledTable> lastYearTable(String id) {
    return named(lastYear, id);
  }

  private static Optional<FilledTable> named(List<FilledTable> tables, String id) {
    return tables.stream().filter(table -> table.table().id().equals(id)).findFirst();
  }

  private static List<FilledTable> tables(Report report, Forms forms) {
    List<FilledTable> tables = new ArrayList<>();
    add(tables, "/body", report.body(), forms);
    for (int i = 0; i < report.attachments().size(); i++) {
      Attachment attachment = report.attachments().get(i);
      add(tables, "/attachments/" + i + "/body", attachment.body(), forms);
    }
    return List.copyOf(tables);
  }

  private static void add(
      List<FilledTable> tables, String pointer, List<Block> blocks, Forms forms) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Form block) {
        String at = pointer + "/" + i;
        forms.table(block.form()).ifPresent(name -> tables.add(FilledTable.of(name, block, at)));
      }
    }
  }
}
