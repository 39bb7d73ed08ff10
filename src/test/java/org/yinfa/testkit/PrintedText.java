package org.yinfa.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.FormRow;
import org.yinfa.form.FormSection;
import org.yinfa.form.FormTable;
import org.yinfa.form.Forms;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.BlockVisitor;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

/** What a report must print, in reading order and without white space, by its own reckoning. */
public final class PrintedText implements BlockVisitor {

  private static final String NUMERALS = "一二三四五六七八九";

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> counters = new ArrayList<>();

  private PrintedText() {}

  public static String of(Report report) {
    var printed = new PrintedText();
    printed.report(report);
    return withoutSpace(printed.text.toString());
  }

  public static String withoutSpace(String text) {
    return text.replaceAll("[\\p{IsWhite_Space}]", "");
  }

  private void report(Report report) {
    archiveStamp(report.archiveStamp());
    header(report.header());
    report.opening().title().forEach(this::print);
    print(report.opening().dateLine());
    print(report.opening().addressee());
    report.opening().preamble().forEach(this::print);
    blocks(report.body());
    boolean several = report.attachments().size() > 1;
    if (!report.attachments().isEmpty()) {
      print("附件：");
    }
    for (int i = 0; i < report.attachments().size(); i++) {
      print(several ? i + 1 + "." : "");
      print(report.attachments().get(i).title());
    }
    report.closing().attendance().forEach(line -> print(line.label() + "：" + line.names()));
    signature(report.closing().signature());
    print(report.closing().annotation());
    print(report.closing().contact());
    for (int i = 0; i < report.attachments().size(); i++) {
      Attachment attachment = report.attachments().get(i);
      print(several ? "附件" + (i + 1) : "附件");
      print(attachment.title());
      blocks(attachment.body());
    }
    imprint(report.imprint());
  }

  private void archiveStamp(@Nullable ArchiveStamp stamp) {
    if (stamp != null) {
      print(stamp.fonds());
      print(stamp.year());
      print(stamp.item());
      print(stamp.unit());
      print(stamp.retention());
      print(stamp.pages());
    }
  }

  private void header(@Nullable Header header) {
    if (header != null) {
      print(header.copyNumber());
      print(header.securityClassification());
      print(header.urgency());
      header.issuerMark().forEach(this::print);
      print(header.issuerMarkSuffix());
      print(header.documentNumber());
      print(header.approvers().isEmpty() ? null : "签发人：");
      header.approvers().forEach(this::print);
    }
  }

  private void imprint(@Nullable Imprint imprint) {
    if (imprint != null) {
      print(imprint.sendTo() == null ? null : "主送：" + imprint.sendTo());
      print(imprint.copyTo() == null ? null : "抄送：" + imprint.copyTo());
      print(imprint.printedBy());
      print(imprint.printedOn() == null ? null : printed(imprint.printedOn()) + "印发");
    }
  }

  private void signature(@Nullable Signature signature) {
    if (signature == null) {
      return;
    }
    signature.issuers().forEach(this::print);
    signature.stamps().forEach(stamp -> print(stamp.title()));
    LocalDate date = signature.date();
    if (signature.printedDate() != null) {
      print(signature.printedDate());
    } else if (date != null) {
      print(printed(date));
    }
  }

  private static String printed(LocalDate date) {
    return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private void blocks(List<Block> blocks) {
    counters.clear();
    counters.addAll(List.of(0, 0, 0, 0));
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public void heading(Block.Heading heading) {
    String number = number(heading.level());
    print(heading.mark() == null ? number : heading.mark());
    print(heading.text());
    print(heading.runIn());
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    print(paragraph.text());
  }

  @Override
  public void table(Block.Table table) {
    print(table.caption());
    table.header().forEach(this::print);
    table.rows().forEach(row -> row.forEach(this::print));
  }

  @Override
  public void form(Block.Form form) {
    FormTable table = Forms.bundled().table(form.form()).orElseThrow().table();
    for (FormSection section : table.sections()) {
      print(section.band());
      section.heads().forEach(row -> row.forEach(head -> print(head.text())));
      for (FormRow row : section.rows()) {
        row.labels().forEach(label -> print(label.text()));
        section
            .columns()
            .forEach(
                column ->
                    print(
                        form.cells()
                            .getOrDefault(row.id(), Map.of())
                            .getOrDefault(column.id(), "")));
      }
    }
    print(table.note());
  }

  @Override
  public void grid(Block.Grid grid) {
    print(grid.caption());
    grid.allRows().forEach(row -> row.forEach(cell -> print(cell.text())));
    print(grid.note());
  }

  @Override
  public void picture(Block.Picture picture) {
    print(picture.caption());
  }

  private String number(int level) {
    int count = counters.get(level - 1) + 1;
    counters.set(level - 1, count);
    for (int deeper = level; deeper < 4; deeper++) {
      counters.set(deeper, 0);
    }
    return switch (level) {
      case 1 -> numeral(count) + "、";
      case 2 -> "（" + numeral(count) + "）";
      case 3 -> count + ".";
      default -> "（" + count + "）";
    };
  }

  private static String numeral(int number) {
    if (number < 10) {
      return NUMERALS.substring(number - 1, number);
    }
    if (number < 20) {
      return "十" + (number == 10 ? "" : numeral(number - 10));
    }
    if (number < 100) {
      return numeral(number / 10) + "十" + (number % 10 == 0 ? "" : numeral(number % 10));
    }
    return String.valueOf(number);
  }

  private void print(@Nullable String piece) {
    if (piece != null) {
      text.append(piece);
    }
  }
}
