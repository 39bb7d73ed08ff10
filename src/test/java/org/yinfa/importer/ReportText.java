package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.BlockVisitor;
import org.yinfa.report.Report;

/** The text of a report in printing order, and the text of its source, both without white space. */
final class ReportText {

  private ReportText() {}

  static String of(Report report) {
    List<String> parts = new ArrayList<>(report.opening().title());
    parts.add(report.opening().dateLine());
    parts.add(report.opening().addressee());
    parts.addAll(report.opening().preamble());
    var blocks = new BlockTexts(parts);
    report.body().forEach(block -> block.accept(blocks));
    if (report.closing().signature() != null) {
      parts.addAll(report.closing().signature().issuers());
      parts.add(report.closing().signature().dateText());
    }
    parts.add(report.closing().annotation());
    parts.add(report.closing().contact());
    for (Attachment attachment : report.attachments()) {
      parts.add(attachment.title());
      attachment.body().forEach(block -> block.accept(blocks));
    }
    parts.removeIf(Objects::isNull);
    return withoutSpace(String.join("", parts));
  }

  /** The source, each dropped piece taken out of the line it is said to have been on. */
  static String of(String source, List<Dropped> dropped) {
    String[] lines = source.split("\r\n|\n|\r", -1);
    for (Dropped piece : dropped) {
      lines[piece.line() - 1] = without(lines[piece.line() - 1], withoutSpace(piece.text()));
    }
    return withoutSpace(String.join("", lines));
  }

  private static String without(String line, String piece) {
    var left = new StringBuilder();
    int taken = 0;
    for (char character : line.toCharArray()) {
      if (taken < piece.length() && piece.charAt(taken) == character) {
        taken++;
      } else {
        left.append(character);
      }
    }
    if (taken < piece.length()) {
      throw new AssertionError("\"" + line + "\" has no \"" + piece + "\" to drop");
    }
    return left.toString();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\p{IsWhite_Space}\\x1C-\\x1F]", "");
  }

  /** The texts of the blocks that plain text can be read as. */
  private record BlockTexts(List<String> parts) implements BlockVisitor {

    @Override
    public void heading(Block.Heading heading) {
      parts.add(heading.mark());
      parts.add(heading.text());
      parts.add(heading.runIn());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      parts.add(paragraph.text());
    }

    @Override
    public void table(Block.Table table) {
      throw new AssertionError("plain text has no tables");
    }

    @Override
    public void form(Block.Form form) {
      throw new AssertionError("plain text has no forms");
    }

    @Override
    public void grid(Block.Grid grid) {
      throw new AssertionError("plain text has no grids");
    }

    @Override
    public void picture(Block.Picture picture) {
      throw new AssertionError("plain text has no images");
    }
  }
}
