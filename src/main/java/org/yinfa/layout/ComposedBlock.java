package org.yinfa.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.font.PrintedCharacter;
import org.yinfa.layout.font.Shape;
import org.yinfa.layout.line.ComposedText;
import org.yinfa.layout.line.LineComposer;
import org.yinfa.layout.line.LineText;
import org.yinfa.layout.line.Measure;
import org.yinfa.layout.line.TitleDivision;

/** The text of one block, gathered piece by piece and then divided into lines. */
final class ComposedBlock {

  /** Divides parts of a block; it is never printed itself. */
  private static final PrintedCharacter LINE_FEED =
      new PrintedCharacter("", Shape.NATURAL, 0, false, false);

  private static final int NO_INLINE = -1;

  private final FontLibrary fonts;
  private final StandIns standIns;
  private final Measure measure;
  private final boolean byMeaning;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Attributes> inlines = new ArrayList<>();
  private int inline = NO_INLINE;

  /** A character with what is known of it. */
  private record Letter(
      int codePoint, int size, PrintedCharacter printed, String firstFace, int inline) {

    boolean isFallback() {
      return !printed.file().equals(firstFace) && !printed.equals(LINE_FEED);
    }
  }

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

  ComposedBlock(FontLibrary fonts, StandIns standIns, Measure measure, boolean byMeaning) {
    this.fonts = fonts;
    this.standIns = standIns;
    this.measure = measure;
    this.byMeaning = byMeaning;
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
    String firstFace = fonts.chain(role).get(0);
    part.codePoints()
        .forEach(
            codePoint -> {
              PrintedCharacter printed =
                  codePoint == '\n' ? LINE_FEED : fonts.character(role, codePoint);
              if (printed == null) {
                throw new IllegalStateException(
                    "a character that no font has was let through: "
                        + Character.toString(codePoint));
              }
              letters.add(new Letter(codePoint, size, printed, firstFace, inline));
            });
  }

  /** Divides the text into lines of pieces. The caller's own line feeds divide it first. */
  List<List<Piece>> lines() {
    List<List<Piece>> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).codePoint == '\n') {
        int from = start;
        for (int end : byMeaning ? division(start, i) : new int[] {i - start}) {
          compose(from, start + end, lines);
          from = start + end;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private int[] division(int from, int to) {
    LineText text = lineText(from, to);
    return new TitleDivision(text.codePoints(), text.widths(), measure.width()).ends();
  }

  private LineText lineText(int from, int to) {
    int length = to - from;
    var text =
        new LineText(new int[length], new int[length], new boolean[length], new boolean[length]);
    for (int i = 0; i < length; i++) {
      Letter letter = letters.get(from + i);
      text.codePoints()[i] = letter.codePoint;
      text.widths()[i] =
          shape(from + i) == letter.printed.shape()
              ? (int) ((long) letter.printed.advance() * letter.size / 1000)
              : letter.size;
      text.blankStart()[i] = letter.printed.blankStart();
      text.blankEnd()[i] = letter.printed.blankEnd();
    }
    return text;
  }

  private void compose(int from, int to, List<List<Piece>> lines) {
    Measure room =
        from == 0
            ? measure
            : new Measure(measure.width(), 0, measure.spacing(), measure.justified());
    ComposedText composed = new LineComposer(lineText(from, to), room).compose();
    int start = 0;
    for (int end : composed.ends()) {
      lines.add(line(from, start, withoutSpaces(from, start, end), composed));
      start = end;
    }
  }

  /**
   * Spaces at the end of a line take no room; the end of the line parts the words in their place.
   */
  private int withoutSpaces(int offset, int start, int end) {
    int visible = end;
    while (visible > start && Character.isSpaceChar(letters.get(offset + visible - 1).codePoint)) {
      visible--;
    }
    return visible;
  }

  private List<Piece> line(int offset, int start, int end, ComposedText composed) {
    List<Piece> pieces = new ArrayList<>();
    int shift = 0;
    int from = start;
    while (from < end) {
      int to = from + 1;
      while (to < end && belongTogether(letters.get(offset + from), letters.get(offset + to))) {
        to++;
      }
      int[] gaps = Arrays.copyOfRange(composed.gaps(), from, to);
      pieces.add(piece(offset, from, to, composed, new SpacedText.Piece(shift, gaps)));
      shift += Arrays.stream(gaps).sum();
      from = to;
    }
    return pieces;
  }

  private static boolean belongTogether(Letter first, Letter next) {
    return first.inline == next.inline && first.printed.file().equals(next.printed.file());
  }

  private Piece piece(
      int offset, int from, int to, ComposedText composed, SpacedText.Piece spacing) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      int position = offset + i;
      text.append(
          standIns.of(letters.get(position).codePoint, shape(position, composed.squeezed()[i])));
    }
    Letter first = letters.get(offset + from);
    boolean continued =
        first.inline != NO_INLINE
            && offset + from > 0
            && letters.get(offset + from - 1).inline == first.inline;
    return new Piece(
        first.inline == NO_INLINE ? null : inlines.get(first.inline),
        continued,
        first.isFallback() ? first.printed.file() : null,
        text.toString(),
        spacing);
  }

  private Shape shape(int position, ComposedText.Squeeze squeeze) {
    return switch (squeeze) {
      case NONE -> shape(position);
      case START -> Shape.WITHOUT_START;
      case END -> Shape.WITHOUT_END;
    };
  }

  /** The neighbours have a say before the role. */
  private Shape shape(int position) {
    Letter letter = letters.get(position);
    return Shape.between(
        position > 0 ? letters.get(position - 1).codePoint : 0,
        letter.codePoint,
        position < letters.size() - 1 ? letters.get(position + 1).codePoint : 0,
        letter.printed.shape());
  }
}
