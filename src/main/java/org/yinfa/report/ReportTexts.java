package org.yinfa.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks over every string of a report that is printed or spoken, in reading order, with the pointer
 * to each.
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
    strings("/title", report.title());
    string("/dateLine", report.dateLine());
    string("/addressee", report.addressee());
    strings("/preamble", report.preamble());
    blocks("/body", report.body());
    Signature signature = report.signature();
    if (signature != null) {
      strings("/signature/issuers", signature.issuers());
      string("/signature/printedDate", signature.printedDate());
    }
    string("/annotation", report.annotation());
    string("/contact", report.contact());
    for (int i = 0; i < report.attachments().size(); i++) {
      Attachment attachment = report.attachments().get(i);
      string("/attachments/" + i + "/title", attachment.title());
      blocks("/attachments/" + i + "/body", attachment.body());
    }
  }

  private void blocks(String pointer, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      String at = pointer + "/" + i;
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading) {
        string(at + "/mark", heading.mark());
        string(at + "/text", heading.text());
        string(at + "/runIn", heading.runIn());
      } else if (block instanceof Block.Paragraph paragraph) {
        string(at + "/text", paragraph.text());
      } else if (block instanceof Block.Table table) {
        string(at + "/caption", table.caption());
        strings(at + "/header", table.header());
        for (int row = 0; row < table.rows().size(); row++) {
          strings(at + "/rows/" + row, table.rows().get(row));
        }
      } else if (block instanceof Block.Picture picture) {
        string(at + "/caption", picture.caption());
      }
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
}
