package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A title set in 22 pt as on the page: Chinese characters fill their em box, others about half. */
record SetTitle(int[] text, int[] widths, int[] ends) {

  static final int SIZE = 22_000;
  static final int LINE = 442_200;

  private static final int HALF = 12_300;

  static SetTitle of(String title) {
    return of(title, LINE);
  }

  static SetTitle of(String title, int line) {
    int[] text = title.codePoints().toArray();
    int[] widths = IntStream.of(text).map(c -> c < 0x80 ? HALF : SIZE).toArray();
    return new SetTitle(text, widths, new TitleDivision(text, widths, line).ends());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      lines.add(new String(text, start, end - start));
      start = end;
    }
    return lines;
  }

  /** The widths of the lines without the spaces at their ends, in thousandths of a point. */
  List<Integer> lineWidths() {
    return lines().stream()
        .map(line -> line.stripTrailing().codePoints().map(c -> c < 0x80 ? HALF : SIZE).sum())
        .toList();
  }
}
