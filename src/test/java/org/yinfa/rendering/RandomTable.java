package org.yinfa.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportSettings;

/**
 * A random table in a report.
 *
 * @param whole what no line should divide: amounts, numbers, dates and words of the cells
 * @param turned whether it stands on turned pages
 */
record RandomTable(Block.Table table, List<String> whole, boolean turned, Report report) {

  private static final String[] DATES = {"2024年1月17日", "2023年12月31日", "2024-01-17", "2024/12/31"};
  private static final String[] WORDS = {
    "PDF", "Yinfa", "database", "OpenDocument", "GB/T 9704-2012"
  };

  static RandomTable of(Random random) {
    int columns = 1 + random.nextInt(12);
    List<String> whole = new ArrayList<>();
    List<String> header = new ArrayList<>();
    int[] kinds = new int[columns];
    int longest = random.nextInt(4) == 0 ? 400 : random.nextInt(3) == 0 ? 60 : 12;
    int digits = random.nextInt(16);
    for (int column = 0; column < columns; column++) {
      header.add(chinese(random, 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 6)));
      kinds[column] = random.nextInt(7);
    }
    int rows = random.nextInt(6) == 0 ? 1 + random.nextInt(200) : 1 + random.nextInt(12);
    List<List<String>> body = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        int most = rows > 4 ? Math.min(longest, rows > 40 ? 20 : 60) : longest;
        cells.add(cell(random, kinds[column], most, digits, whole));
      }
      body.add(cells);
    }
    List<Integer> widths = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      for (int column = 0; column < columns; column++) {
        widths.add(random.nextInt(10) == 0 ? 1000 : 1 + random.nextInt(6));
      }
    }
    var table = new Block.Table(random.nextBoolean() ? null : "表1 情况", header, body, widths);
    return placed(random, table, whole);
  }

  private static RandomTable placed(Random random, Block.Table table, List<String> whole) {
    List<Block> before = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      before.add(new Block.Paragraph(chinese(random, 1 + random.nextInt(700))));
    }
    if (random.nextBoolean()) {
      before.add(new Block.Heading(1, null, chinese(random, 1 + random.nextInt(100)), null));
    }
    boolean isAttached = random.nextInt(3) == 0;
    boolean turned = isAttached && random.nextBoolean();
    List<Block> blocks = new ArrayList<>(before);
    blocks.add(table);
    if (random.nextBoolean()) {
      blocks.add(new Block.Paragraph(chinese(random, 1 + random.nextInt(100))));
    }
    List<Block> body = isAttached ? List.of(new Block.Paragraph("见附件。")) : blocks;
    List<Attachment> attachments =
        isAttached ? List.of(new Attachment("附表", blocks, turned)) : List.of();
    var report =
        new Report(
            ReportSettings.DEFAULT,
            null,
            null,
            new Opening(List.of("某县报告"), null, null, List.of()),
            body,
            Closing.NONE,
            attachments,
            null);
    return new RandomTable(table, List.copyOf(whole), turned, report);
  }

  private static String cell(Random random, int kind, int longest, int digits, List<String> whole) {
    return switch (kind) {
      case 0, 1 -> chinese(random, random.nextInt(longest + 1));
      case 2, 3 -> noted(amount(random, 1 + random.nextInt(digits + 1)), whole);
      case 4 -> noted(DATES[random.nextInt(DATES.length)], whole);
      case 5 -> noted(WORDS[random.nextInt(WORDS.length)], whole);
      default ->
          chinese(random, random.nextInt(longest + 1))
              + noted(amount(random, 1 + random.nextInt(digits + 1)), whole)
              + "元"
              + chinese(random, random.nextInt(longest + 1));
    };
  }

  private static String noted(String part, List<String> whole) {
    whole.add(part);
    return part;
  }

  private static String amount(Random random, int digits) {
    var amount = new StringBuilder();
    amount.append(random.nextInt(8) == 0 ? "-" : "");
    for (int i = 0; i < digits; i++) {
      if (i > 0 && (digits - i) % 3 == 0) {
        amount.append(',');
      }
      amount.append((char) ((i == 0 ? '1' : '0') + random.nextInt(i == 0 ? 9 : 10)));
    }
    return amount.append(random.nextBoolean() ? ".05" : "").toString();
  }

  private static String chinese(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(0x5000)));
    }
    return text.toString();
  }
}
