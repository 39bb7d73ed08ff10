package org.yinfa.layout.line;

import java.util.ArrayList;
import java.util.List;

/** Text divided into lines by the composer, in the usual measure of 28 characters of 16 pt. */
final class Lines {

  /** 156 mm, in thousandths of a point. */
  static final int WIDTH = 442_205;

  /** The advance of a Chinese character; 28 of them with their spacing fill a line. */
  static final int EM = 16_000;

  static final int SPACING = (WIDTH - 28 * EM) / 27;

  private final LineText text;
  private final Measure measure;
  private final ComposedText composed;

  private Lines(LineText text, Measure measure) {
    this.text = text;
    this.measure = measure;
    this.composed = new LineComposer(text, measure).compose();
  }

  /** A justified paragraph with an indent of two characters. */
  static Lines of(String text) {
    return of(text, new Measure(WIDTH, 2 * (EM + SPACING), SPACING, true));
  }

  static Lines of(String text, Measure measure) {
    int[] codePoints = text.codePoints().toArray();
    int[] widths = new int[codePoints.length];
    boolean[] none = new boolean[codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      widths[i] = CharacterClass.isWide(codePoints[i]) ? EM : EM / 2;
    }
    return new Lines(new LineText(codePoints, widths, none, none), measure);
  }

  int[] ends() {
    return composed.ends();
  }

  /** The lines as strings, spaces at their ends included. */
  List<String> strings() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end : composed.ends()) {
      lines.add(new String(text.codePoints(), start, end - start));
      start = end;
    }
    return lines;
  }

  /** What a line has left of its room, in thousandths of a point; negative where it overflows. */
  int left(int line) {
    int start = line == 0 ? 0 : composed.ends()[line - 1];
    int end = composed.ends()[line];
    while (end > start + 1 && Character.isSpaceChar(text.codePoints()[end - 1])) {
      end--;
    }
    int width = 0;
    for (int i = start; i < end; i++) {
      width += text.widths()[i] + (i < end - 1 ? composed.gaps()[i] : 0);
    }
    return measure.width() - (line == 0 ? measure.indent() : 0) - width;
  }

  /** The space behind a character, in thousandths of a point. */
  int gap(int index) {
    return composed.gaps()[index];
  }

  int count() {
    return composed.ends().length;
  }
}
