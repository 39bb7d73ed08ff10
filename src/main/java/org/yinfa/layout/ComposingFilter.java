package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.font.PrintedCharacter;
import org.yinfa.layout.font.Shape;
import org.yinfa.layout.line.ComposedText;
import org.yinfa.layout.line.LineComposer;
import org.yinfa.layout.line.LineText;
import org.yinfa.layout.line.Measure;
import org.yinfa.layout.line.TitleDivision;

/**
 * Stands between the stylesheet and FOP and divides text into lines. A block with the attribute
 * c:measure (the length of its lines, in points) leaves with a line feed at the end of each line,
 * the space between its characters on inlines, and every character in a font that has it; FOP then
 * breaks no line itself. With c:break="meaning" too, text that is too long for one line is divided
 * by its meaning, as a title is. Other blocks pass through.
 */
final class ComposingFilter extends XMLFilterImpl {

  static final String NAMESPACE = "https://yinfa.org/ns/composition";

  /**
   * The engine rounds each length that it is given; lines this much shorter, in thousandths of a
   * point, always fit.
   */
  private static final int ROUNDING = 3;

  /** Divides parts of a block; it is never printed itself. */
  private static final PrintedCharacter LINE_FEED = new PrintedCharacter("", 0, false, false);

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final FontLibrary fonts;
  private final StandIns standIns;
  private final Deadline deadline;
  private final Deque<Map<String, String>> inherited = new ArrayDeque<>();
  private @Nullable Paragraph paragraph;

  ComposingFilter(FontLibrary fonts, StandIns standIns, Deadline deadline, ContentHandler engine) {
    this.fonts = fonts;
    this.standIns = standIns;
    this.deadline = deadline;
    setContentHandler(engine);
    inherited.push(
        Map.of(
            "font-family",
            "body",
            "font-size",
            "12pt",
            "text-indent",
            "0pt",
            "text-align",
            "start"));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    deadline.check();
    inherited.push(inherit(attributes));
    if (paragraph != null) {
      if (!name.equals("inline")) {
        throw new IllegalStateException(
            "a block with c:measure holds text and inlines only, not " + qualified);
      }
      paragraph.startInline(attributes);
      return;
    }
    String measure = attributes.getValue(NAMESPACE, "measure");
    if (measure == null) {
      super.startElement(uri, name, qualified, withoutOurs(attributes));
    } else {
      paragraph =
          new Paragraph(
              thousandths(measure),
              attributes.getValue(NAMESPACE, "spacing"),
              "meaning".equals(attributes.getValue(NAMESPACE, "break")));
      super.startElement(uri, name, qualified, blockAttributes(attributes));
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (paragraph == null) {
      super.characters(text, start, length);
    } else {
      paragraph.text(new String(text, start, length));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (paragraph != null && name.equals("inline")) {
      paragraph.endInline();
    } else {
      if (paragraph != null) {
        Paragraph composed = paragraph;
        paragraph = null;
        composed.emit();
      }
      super.endElement(uri, name, qualified);
    }
    inherited.pop();
  }

  private Map<String, String> inherit(Attributes attributes) {
    Map<String, String> properties = new TreeMap<>(inherited.element());
    properties.replaceAll(
        (property, value) ->
            attributes.getValue(property) == null ? value : attributes.getValue(property));
    return properties;
  }

  /** FOP takes an attribute that it does not know for a fault. */
  private static AttributesImpl withoutOurs(Attributes attributes) {
    var known = new AttributesImpl(attributes);
    for (int i = known.getLength() - 1; i >= 0; i--) {
      if (known.getURI(i).equals(NAMESPACE)) {
        known.removeAttribute(i);
      }
    }
    return known;
  }

  private static Attributes blockAttributes(Attributes attributes) {
    AttributesImpl block = withoutOurs(attributes);
    add(block, "linefeed-treatment", "preserve");
    add(block, "white-space-collapse", "false");
    add(block, "wrap-option", "no-wrap");
    return block;
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    if (attributes.getIndex(name) >= 0) {
      attributes.setValue(attributes.getIndex(name), value);
    } else {
      attributes.addAttribute("", name, name, "CDATA", value);
    }
  }

  /** A length such as 15.793pt, in thousandths of a point. */
  private static int thousandths(String length) {
    if (!length.endsWith("pt")) {
      throw new IllegalStateException(
          "lengths of composed text are given in points, not as " + length);
    }
    return (int) Math.round(Double.parseDouble(length.substring(0, length.length() - 2)) * 1000);
  }

  /** The text of one block on its way through, with the inlines in it. */
  private final class Paragraph {

    private final Measure measure;
    private final List<Integer> text = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<@Nullable String> faces = new ArrayList<>();
    private final List<Boolean> blankStarts = new ArrayList<>();
    private final List<Boolean> blankEnds = new ArrayList<>();
    private final Map<Integer, Attributes> inlineStarts = new TreeMap<>();
    private final List<Integer> inlineEnds = new ArrayList<>();
    private final boolean byMeaning;
    private int inlines;

    Paragraph(int width, @Nullable String spacing, boolean byMeaning) {
      this.byMeaning = byMeaning;
      Map<String, String> properties = inherited.element();
      this.measure =
          new Measure(
              width - ROUNDING,
              thousandths(properties.get("text-indent")),
              spacing == null ? 0 : thousandths(spacing),
              properties.get("text-align").equals("start"));
    }

    void startInline(Attributes attributes) {
      if (++inlines > 1) {
        throw new IllegalStateException("inlines of composed text are not nested");
      }
      inlineStarts.put(text.size(), new AttributesImpl(attributes));
    }

    void endInline() {
      inlines--;
      inlineEnds.add(text.size());
    }

    void text(String part) {
      Map<String, String> properties = inherited.element();
      String role = properties.get("font-family");
      int size = thousandths(properties.get("font-size"));
      String face = fonts.chain(role).get(0);
      part.codePoints()
          .forEach(
              codePoint -> {
                PrintedCharacter character =
                    codePoint == '\n' ? LINE_FEED : fonts.character(role, codePoint);
                if (character == null) {
                  throw new IllegalStateException(
                      "a character that no font has was let through: "
                          + Character.toString(codePoint));
                }
                text.add(codePoint);
                sizes.add(size);
                widths.add((int) ((long) character.advance() * size / 1000));
                faces.add(
                    codePoint == '\n' || character.file().equals(face) ? null : character.file());
                blankStarts.add(character.blankStart());
                blankEnds.add(character.blankEnd());
              });
    }

    /** Sends the lines on. The caller's own line feeds divide the text before it is composed. */
    void emit() throws SAXException {
      for (int i = 0; i < text.size(); i++) {
        if (isChineseDot(i)) {
          widths.set(i, sizes.get(i));
        }
      }
      int start = 0;
      for (int i = 0; i <= text.size(); i++) {
        if (i == text.size() || text.get(i) == '\n') {
          emitDivided(start, i);
          if (i < text.size()) {
            send("\n");
          }
          start = i + 1;
        }
      }
      closeInline(text.size());
    }

    private void emitDivided(int from, int to) throws SAXException {
      if (!byMeaning) {
        emitPart(from, to);
        return;
      }
      int start = from;
      for (int end : division(from, to).ends()) {
        if (start > from) {
          send("\n");
        }
        emitPart(start, from + end);
        start = from + end;
      }
    }

    private TitleDivision division(int from, int to) {
      return new TitleDivision(
          array(text.subList(from, to)), array(widths.subList(from, to)), measure.width());
    }

    private void emitPart(int from, int to) throws SAXException {
      Measure room =
          from == 0
              ? measure
              : new Measure(measure.width(), 0, measure.spacing(), measure.justified());
      ComposedText lines =
          new LineComposer(
                  new LineText(
                      numbers(text.subList(from, to)),
                      numbers(widths.subList(from, to)),
                      answers(blankStarts.subList(from, to)),
                      answers(blankEnds.subList(from, to))),
                  room)
              .compose();
      int start = 0;
      for (int end : lines.ends()) {
        if (start > 0) {
          send("\n");
        }
        emitLine(from, start, end, lines);
        start = end;
      }
    }

    private void emitLine(int offset, int start, int end, ComposedText lines) throws SAXException {
      int[] gaps = lines.gaps();
      int run = start;
      while (run < end) {
        closeInline(offset + run);
        openInline(offset + run);
        int next = run + 1;
        while (next < end && belongsTo(run, next, offset, gaps)) {
          next++;
        }
        emitRun(offset, run, next, lines);
        run = next;
      }
    }

    private boolean belongsTo(int run, int next, int offset, int[] gaps) {
      String face = faces.get(offset + run);
      String nextFace = faces.get(offset + next);
      return gaps[next] == gaps[run]
          && (face == null ? nextFace == null : face.equals(nextFace))
          && !inlineStarts.containsKey(offset + next)
          && !inlineEnds.contains(offset + next);
    }

    private void emitRun(int offset, int from, int to, ComposedText lines) throws SAXException {
      int gap = lines.gaps()[from];
      var characters = new StringBuilder();
      for (int i = from; i < to; i++) {
        characters.append(
            standIns.of(text.get(offset + i), shape(offset + i, lines.squeezed()[i])));
      }
      String face = faces.get(offset + from);
      if (gap == 0 && face == null) {
        send(characters.toString());
        return;
      }
      var attributes = new AttributesImpl();
      if (gap != 0) {
        add(attributes, "letter-spacing", gap / 1000.0 + "pt");
      }
      if (face != null) {
        add(attributes, "font-family", face);
      }
      startInlineElement(attributes);
      send(characters.toString());
      endInlineElement();
    }

    private void openInline(int position) throws SAXException {
      Attributes attributes = inlineStarts.remove(position);
      if (attributes != null) {
        startInlineElement(attributes);
      }
    }

    private void closeInline(int position) throws SAXException {
      if (inlineEnds.remove(Integer.valueOf(position))) {
        endInlineElement();
      }
    }

    private void send(String characters) throws SAXException {
      char[] array = characters.toCharArray();
      getContentHandler().characters(array, 0, array.length);
    }

    private void startInlineElement(Attributes attributes) throws SAXException {
      getContentHandler().startElement(FO, "inline", "fo:inline", attributes);
    }

    private void endInlineElement() throws SAXException {
      getContentHandler().endElement(FO, "inline", "fo:inline");
    }

    /**
     * GB/T 15834-2011, 5.1.8: the dot inside a name takes a character's place; between letters it
     * stays narrow.
     */
    private boolean isChineseDot(int position) {
      return text.get(position) == '·'
          && position > 0
          && position < text.size() - 1
          && Character.isIdeographic(text.get(position - 1))
          && Character.isIdeographic(text.get(position + 1));
    }

    private Shape shape(int position, ComposedText.Squeeze squeeze) {
      return switch (squeeze) {
        case NONE -> isChineseDot(position) ? Shape.FULL_WIDTH : Shape.usual(text.get(position));
        case START -> Shape.WITHOUT_START;
        case END -> Shape.WITHOUT_END;
      };
    }

    private int[] numbers(List<Integer> values) {
      return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean[] answers(List<Boolean> values) {
      boolean[] answers = new boolean[values.size()];
      for (int i = 0; i < answers.length; i++) {
        answers[i] = values.get(i);
      }
      return answers;
    }
  }
}
