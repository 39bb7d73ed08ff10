package org.yinfa.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.yinfa.importer.SourceLines.Line;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.Limits;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;

/**
 * Turns plain text into a report by the form of its lines, one paragraph a line. A doubtful line
 * stays a paragraph. Safe for use by several threads.
 */
public final class PlainTextReader {

  private final Limits limits;

  public PlainTextReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a whole text.
   *
   * @throws Rejected when the bytes are not UTF-8, say nothing, or exceed a limit
   */
  public ImportedReport read(byte[] utf8) {
    if (utf8.length > limits.bodyBytes()) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_LARGE, limits.bodyBytes()));
    }
    var source = new SourceLines(decoded(utf8));
    requireWithinLimits(source.lines());
    OpeningLines opening = OpeningLines.of(source.lines());
    ClosingLines closing =
        ClosingLines.of(source.lines().subList(opening.end(), source.lines().size()));
    List<Dropped> dropped = new ArrayList<>(source.dropped());
    dropped.addAll(closing.dropped());
    dropped.sort(Comparator.comparingInt(Dropped::line));
    return new ImportedReport(report(opening, closing), dropped);
  }

  private Report report(OpeningLines opening, ClosingLines closing) {
    List<Block> blocks = NumberedLists.read(closing.body().stream().map(Line::text).toList());
    requireFewEnough(blocks.size(), closing.attachments());
    int preamble = preambleLength(blocks);
    return new Report(
        new Opening(
            opening.title(),
            opening.dateLine(),
            opening.addressee(),
            closing.body().subList(0, preamble).stream().map(Line::text).toList()),
        blocks.subList(preamble, blocks.size()),
        closing.closing(),
        closing.attachments());
  }

  /** The number of paragraphs before the first heading; a text without headings is all body. */
  private static int preambleLength(List<Block> blocks) {
    int length = 0;
    while (length < blocks.size() && blocks.get(length) instanceof Block.Paragraph) {
      length++;
    }
    return length < blocks.size() ? length : 0;
  }

  private static String decoded(byte[] utf8) {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    // UTF-8 never has more UTF-16 units than bytes, so the buffer can't overflow.
    CharBuffer text = CharBuffer.allocate(utf8.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    if (result.isError()) {
      String place =
          String.format(
              Locale.ROOT, "0x%02X (offset %d)", utf8[bytes.position()] & 0xFF, bytes.position());
      throw new Rejected(Problem.at("", ImportProblem.NOT_TEXT, place));
    }
    return text.flip().toString();
  }

  private void requireWithinLimits(List<Line> lines) {
    if (lines.isEmpty()) {
      throw new Rejected(Problem.at("", ImportProblem.NO_CONTENT));
    }
    List<Problem> problems = new ArrayList<>();
    long total = 0;
    for (Line line : lines) {
      int length = line.text().codePointCount(0, line.text().length());
      total += length;
      if (length > limits.textLength()) {
        String limit = "limits.textLength, line " + line.number();
        problems.add(
            Problem.at("", LimitProblem.TOO_MUCH_TEXT, length, limits.textLength(), limit));
      }
    }
    if (total > limits.totalTextLength()) {
      problems.add(
          Problem.at(
              "",
              LimitProblem.TOO_MUCH_TEXT,
              total,
              limits.totalTextLength(),
              "limits.totalTextLength"));
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
  }

  private void requireFewEnough(int body, List<Attachment> attachments) {
    int blocks = body + attachments.stream().mapToInt(each -> each.body().size()).sum();
    if (blocks > limits.blocks()) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_MANY_BLOCKS, blocks, limits.blocks()));
    }
  }
}
