package org.yinfa.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits every string of a report that is printed, in reading order, with its pointer. Alternate
 * texts of images are only read aloud and need no font.
 */
public final class ReportTexts {

  private final BiConsumer<String, String> visitor;

  private ReportTexts(BiConsumer<String, String> visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits all texts.
   *
   * @param visitor takes the JSON Pointer and the text
   */
  public static void visit(Report report, BiConsumer<String, String> visitor) {
    new ReportTexts(visitor).report(report);
  }

  private void report(Report report) {
    archiveStamp(report.archiveStamp());
    header(report.header());
    opening(report.opening());
    blocks("/body", report.body());
    closing(report.closing());
    for (int i = 0; i < report.attachments().size(); i++) {
      Attachment attachment = report.attachments().get(i);
      string("/attachments/" + i + "/title", attachment.title());
      blocks("/attachments/" + i + "/body", attachment.body());
    }
    Imprint imprint = report.imprint();
    if (imprint != null) {
      string("/imprint/sendTo", imprint.sendTo());
      string("/imprint/copyTo", imprint.copyTo());
      string("/imprint/printedBy", imprint.printedBy());
    }
  }

  private void opening(Opening opening) {
    strings("/title", opening.title());
    string("/dateLine", opening.dateLine());
    string("/addressee", opening.addressee());
    strings("/preamble", opening.preamble());
  }

  private void closing(Closing closing) {
    for (int i = 0; i < closing.attendance().size(); i++) {
      string("/attendance/" + i + "/label", closing.attendance().get(i).label());
      string("/attendance/" + i + "/names", closing.attendance().get(i).names());
    }
    signature(closing.signature());
    string("/annotation", closing.annotation());
    string("/contact", closing.contact());
  }

  private void archiveStamp(@Nullable ArchiveStamp stamp) {
    if (stamp != null) {
      string("/archiveStamp/fonds", stamp.fonds());
      string("/archiveStamp/year", stamp.year());
      string("/archiveStamp/item", stamp.item());
      string("/archiveStamp/unit", stamp.unit());
      string("/archiveStamp/retention", stamp.retention());
      string("/archiveStamp/pages", stamp.pages());
    }
  }

  private void header(@Nullable Header header) {
    if (header != null) {
      string("/header/copyNumber", header.copyNumber());
      string("/header/securityClassification", header.securityClassification());
      string("/header/urgency", header.urgency());
      strings("/header/issuerMark", header.issuerMark());
      string("/header/issuerMarkSuffix", header.issuerMarkSuffix());
      string("/header/documentNumber", header.documentNumber());
      strings("/header/approvers", header.approvers());
    }
  }

  private void signature(@Nullable Signature signature) {
    if (signature != null) {
      strings("/signature/issuers", signature.issuers());
      List<SignatureStamp> stamps = signature.stamps();
      for (int i = 0; i < stamps.size(); i++) {
        String at = stamps.size() == 1 ? "/signature/stamp" : "/signature/stamps/" + i;
        string(at + "/title", stamps.get(i).title());
      }
      string("/signature/printedDate", signature.printedDate());
    }
  }

  private void blocks(String pointer, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).accept(new BlockTexts(pointer + "/" + i));
    }
  }

  private void strings(String pointer, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      string(pointer + "/" + i, texts.get(i));
    }
  }

  private void string(String pointer, @Nullable String text) {
    if (text != null) {
      visitor.accept(pointer, text);
    }
  }

  /** Visits the texts of the block that a pointer leads to. */
  private final class BlockTexts implements BlockVisitor {

    private final String at;

    BlockTexts(String at) {
      this.at = at;
    }

    @Override
    public void heading(Block.Heading heading) {
      string(at + "/mark", heading.mark());
      string(at + "/text", heading.text());
      string(at + "/runIn", heading.runIn());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      string(at + "/text", paragraph.text());
    }

    @Override
    public void table(Block.Table table) {
      string(at + "/caption", table.caption());
      strings(at + "/header", table.header());
      for (int row = 0; row < table.rows().size(); row++) {
        strings(at + "/rows/" + row, table.rows().get(row));
      }
    }

    @Override
    public void form(Block.Form form) {
      form.cells()
          .forEach(
              (row, values) ->
                  values.forEach(
                      (column, text) -> string(at + "/cells/" + row + "/" + column, text)));
    }

    @Override
    public void grid(Block.Grid grid) {
      string(at + "/caption", grid.caption());
      cells(at + "/head/", grid.head());
      cells(at + "/rows/", grid.rows());
      string(at + "/note", grid.note());
    }

    private void cells(String rows, List<List<Block.GridCell>> cells) {
      for (int row = 0; row < cells.size(); row++) {
        for (int cell = 0; cell < cells.get(row).size(); cell++) {
          string(rows + row + "/" + cell + "/text", cells.get(row).get(cell).text());
        }
      }
    }

    @Override
    public void picture(Block.Picture picture) {
      string(at + "/caption", picture.caption());
    }
  }
}
