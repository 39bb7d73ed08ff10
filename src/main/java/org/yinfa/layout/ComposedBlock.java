package org.yinfa.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.font.Shape;
import org.yinfa.layout.line.ComposedText;
import org.yinfa.layout.line.LineComposer;
import org.yinfa.layout.line.LineText;
import org.yinfa.layout.line.Measure;
import org.yinfa.layout.line.TitleDivision;

/** The text of one block, gathered piece by piece and then divided into lines. */
final class ComposedBlock {

  private static final int NO_INLINE = -1;

  private final Measure measure;
  private final boolean byMeaning;
  private final MeasuredText text;
  private final List<Integer> inlineOfLetters = new ArrayList<>();
  private final List<Attributes> inlines = new ArrayList<>();
  private int inline = NO_INLINE;

  /**
   * A stretch of a line in one face and one inline.
   *
   * @param inline the attributes of the inline around it, or null
   * @param continued whether that inline has been opened before
   * @param face the font file when it is not the first of its role, or null
   * @param text what to send through FOP
   */
  record Piece(
      @Nullable Attributes inline,
      boolean continued,
      @Nullable String face,
      String text,
      SpacedText.Piece spacing) {}

  /**
   * A part of the block that has no line feed, as it is divided.
   *
   * @param offset the index of its first character in the block
   */
  private record Part(int offset, ComposedText composed) {}

  ComposedBlock(FontLibrary fonts, Measure measure, boolean byMeaning) {
    this.measure = measure;
    this.byMeaning = byMeaning;
    this.text = new MeasuredText(fonts);
  }

  void startInline(Attributes attributes) {
    if (inline != NO_INLINE) {
      throw new IllegalStateException("inlines of composed text are not nested");
    }
    inlines.add(new AttributesImpl(attributes));
    inline = inlines.size() - 1;
  }

  void endInline() {
    inline = NO_INLINE;
  }

  /**
   * @param size the size of the type, in thousandths of a point
   */
  void text(String part, String role, int size) {
    text.append(part, role, size);
    while (inlineOfLetters.size() < text.length()) {
      inlineOfLetters.add(inline);
    }
  }

  int lineCount() {
    return parts().stream().mapToInt(part -> part.composed.ends().length).sum();
  }

  /** Divides the text into lines of pieces. */
  List<List<Piece>> lines(StandIns standIns) {
    List<List<Piece>> lines = new ArrayList<>();
    for (Part part : parts()) {
      int start = 0;
      for (int end : part.composed.ends()) {
        lines.add(line(part, start, withoutSpaces(part.offset, start, end), standIns));
        start = end;
      }
    }
    return lines;
  }

  /** The caller's own line feeds divide the text before its meaning and its width do. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.codePoint(i) == '\n') {
        int from = start;
        for (int end : byMeaning ? division(start, i) : new int[] {i - start}) {
          parts.add(new Part(from, compose(from, start + end)));
          from = start + end;
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private int[] division(int from, int to) {
    LineText part = text.part(from, to);
    return new TitleDivision(part.codePoints(), part.widths(), measure.width()).ends();
  }

  private ComposedText compose(int from, int to) {
    Measure room =
        from == 0
            ? measure
            : new Measure(measure.width(), 0, measure.spacing(), measure.justified());
    return new LineComposer(text.part(from, to), room).compose();
  }

  /**
   * Spaces at the end of a line take no room; the end of the line parts the words in their place.
   */
  private int withoutSpaces(int offset, int start, int end) {
    int visible = end;
    while (visible > start && Character.isSpaceChar(text.codePoint(offset + visible - 1))) {
      visible--;
    }
    return visible;
  }

  private List<Piece> line(Part part, int start, int end, StandIns standIns) {
    List<Piece> pieces = new ArrayList<>();
    int shift = 0;
    int from = start;
    while (from < end) {
      int to = from + 1;
      while (to < end && belongTogether(part.offset + from, part.offset + to)) {
        to++;
      }
      int[] gaps = Arrays.copyOfRange(part.composed.gaps(), from, to);
      pieces.add(piece(part, from, to, new SpacedText.Piece(shift, gaps), standIns));
      shift += Arrays.stream(gaps).sum();
      from = to;
    }
    return pieces;
  }

  private boolean belongTogether(int first, int next) {
    return inlineOf(first) == inlineOf(next) && text.face(first).equals(text.face(next));
  }

  private int inlineOf(int letter) {
    return inlineOfLetters.get(letter);
  }

  private Piece piece(Part part, int from, int to, SpacedText.Piece spacing, StandIns standIns) {
    var characters = new StringBuilder();
    for (int i = from; i < to; i++) {
      int letter = part.offset + i;
      characters.append(
          standIns.of(text.codePoint(letter), shape(letter, part.composed.squeezed()[i])));
    }
    int first = part.offset + from;
    boolean continued =
        inlineOf(first) != NO_INLINE && first > 0 && inlineOf(first - 1) == inlineOf(first);
    return new Piece(
        inlineOf(first) == NO_INLINE ? null : inlines.get(inlineOf(first)),
        continued,
        text.isFallback(first) ? text.face(first) : null,
        characters.toString(),
        spacing);
  }

  private Shape shape(int letter, ComposedText.Squeeze squeeze) {
    return switch (squeeze) {
      case NONE -> text.shape(letter);
      case START -> Shape.WITHOUT_START;
      case END -> Shape.WITHOUT_END;
    };
  }
}
