package org.yinfa.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinfa.report.Block;

/**
 * Tells the items of a list from headings. Lines with marks of one kind that follow each other from
 * the first number on, none of them with text of its own, are a list: its items are paragraphs.
 */
final class NumberedLists {

  /** Two may be headings whose text somebody has yet to write, or that of the second follows. */
  private static final int FEWEST_ITEMS = 3;

  private final List<String> lines;
  private final List<Optional<HeadingMark>> marks;
  private final List<Block> blocks;

  private NumberedLists(List<String> lines) {
    this.lines = lines;
    this.marks = lines.stream().map(HeadingMark::of).toList();
    this.blocks = new ArrayList<>(lines.stream().map(NumberedLine::read).toList());
  }

  /** The blocks of some lines, each a heading or a paragraph. */
  static List<Block> read(List<String> lines) {
    var lists = new NumberedLists(lines);
    lists.turnItemsIntoParagraphs();
    return lists.blocks;
  }

  private void turnItemsIntoParagraphs() {
    for (int start = 0; start < lines.size(); start++) {
      if (isFirst(start)) {
        int end = start + 1;
        while (continues(end, level(start))) {
          end++;
        }
        if (isList(start, end)) {
          for (int item = start; item < end; item++) {
            blocks.set(item, new Block.Paragraph(lines.get(item)));
          }
        }
      }
    }
  }

  private boolean isList(int start, int end) {
    for (int item = start; item < end; item++) {
      if (blocks.get(item) instanceof Block.Heading heading && heading.runIn() != null) {
        return false;
      }
    }
    boolean headsLower = end < lines.size() && level(end) > level(start);
    return end - start >= FEWEST_ITEMS && !headsLower && !goesOnBelow(end, level(start));
  }

  /** Whether the numbers go on below some text: then that text belongs to the item above it. */
  private boolean goesOnBelow(int end, int level) {
    for (int next = end; next < lines.size(); next++) {
      int other = level(next);
      if (other > 0 && other <= level) {
        return continues(next, level);
      }
    }
    return false;
  }

  private boolean continues(int line, int level) {
    return line < lines.size() && level(line) == level && !isFirst(line);
  }

  /** The level of a line's mark; 0 where it has none. */
  private int level(int line) {
    return marks.get(line).map(HeadingMark::level).orElse(0);
  }

  private boolean isFirst(int line) {
    return marks.get(line).filter(HeadingMark::isFirst).isPresent();
  }
}
