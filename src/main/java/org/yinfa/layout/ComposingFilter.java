package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.line.Measure;

/**
 * Stands between the stylesheet and FOP and divides text into lines. A block with the attribute
 * c:measure (the length of its lines, in points) leaves with a line feed at the end of each line
 * and every character in a font that has it; FOP then breaks no line itself. Other blocks pass
 * through.
 *
 * <ul>
 *   <li>c:spacing is the space after each character of an untouched line.
 *   <li>c:break="meaning" divides text that is too long for one line by its meaning, as titles are.
 *   <li>c:grid is the pitch of the grid: the block is given space after it, at least c:after, so
 *       that what follows stands on the grid again; with c:around it is half before and half after,
 *       less the length that c:around gives, which a border takes.
 *   <li>c:last-line-keeps: of the block's lines only the last keeps with what follows, and the
 *       lines before it may be parted anywhere; a single line keeps with nothing.
 * </ul>
 */
final class ComposingFilter extends XMLFilterImpl {

  static final String NAMESPACE = "https://yinfa.org/ns/composition";

  /**
   * The engine rounds each length that it is given; lines this much shorter, in thousandths of a
   * point, always fit.
   */
  private static final int ROUNDING = 3;

  /**
   * FOP lays lines out before their characters are drawn together or apart. This much beyond the
   * end of a line, no line looks too long to it: more than the most that a line is ever drawn
   * together.
   */
  private static final String ELBOW_ROOM = "-40pt";

  private static final String KEEP_WITH_NEXT = "keep-with-next.within-page";

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final FontLibrary fonts;
  private final StandIns standIns;
  private final SpacedText spacedText;
  private final Deadline deadline;
  private final Deque<Map<String, String>> inherited = new ArrayDeque<>();
  private @Nullable OpenBlock open;

  /** A composed block whose end has not come yet. */
  private record OpenBlock(
      String uri,
      String name,
      String qualified,
      Attributes attributes,
      Map<String, String> properties,
      Measure measure,
      ComposedBlock text) {}

  ComposingFilter(
      FontLibrary fonts,
      StandIns standIns,
      SpacedText spacedText,
      Deadline deadline,
      ContentHandler engine) {
    this.fonts = fonts;
    this.standIns = standIns;
    this.spacedText = spacedText;
    this.deadline = deadline;
    setContentHandler(engine);
    inherited.push(
        Map.of(
            "font-family", "body",
            "font-size", "12pt",
            "line-height", "12pt",
            "text-indent", "0pt",
            "text-align", "start"));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    deadline.check();
    inherited.push(inherit(attributes));
    if (open != null) {
      if (!name.equals("inline")) {
        throw new IllegalStateException(
            "a block with c:measure holds text and inlines only, not " + qualified);
      }
      open.text.startInline(attributes);
    } else if (attributes.getValue(NAMESPACE, "measure") == null) {
      super.startElement(uri, name, qualified, withoutOurs(attributes));
    } else {
      Map<String, String> properties = inherited.element();
      Measure measure = measure(attributes, properties);
      boolean byMeaning = "meaning".equals(attributes.getValue(NAMESPACE, "break"));
      open =
          new OpenBlock(
              uri,
              name,
              qualified,
              new AttributesImpl(attributes),
              properties,
              measure,
              new ComposedBlock(fonts, measure, byMeaning));
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (open == null) {
      super.characters(text, start, length);
    } else {
      Map<String, String> properties = inherited.element();
      open.text.text(
          new String(text, start, length),
          property(properties, "font-family"),
          thousandths(property(properties, "font-size")));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (open == null) {
      super.endElement(uri, name, qualified);
    } else if (name.equals("inline")) {
      open.text.endInline();
    } else {
      OpenBlock composed = open;
      open = null;
      emit(composed);
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

  /** One of the properties that have had a value since the constructor. */
  private static String property(Map<String, String> properties, String name) {
    return Objects.requireNonNull(properties.get(name));
  }

  private static Measure measure(Attributes attributes, Map<String, String> properties) {
    String spacing = attributes.getValue(NAMESPACE, "spacing");
    return measure(
        thousandths(attributes.getValue(NAMESPACE, "measure")),
        thousandths(property(properties, "text-indent")),
        spacing == null ? 0 : thousandths(spacing),
        property(properties, "text-align"));
  }

  /** The room of a block's lines; all lengths are in thousandths of a point. */
  static Measure measure(int width, int indent, int spacing, String align) {
    return new Measure(width - ROUNDING, indent, spacing, align.equals("start"));
  }

  private void emit(OpenBlock block) throws SAXException {
    List<List<ComposedBlock.Piece>> lines = block.text.lines(standIns);
    AttributesImpl attributes = withoutOurs(block.attributes);
    add(attributes, "linefeed-treatment", "preserve");
    add(attributes, "white-space-collapse", "false");
    add(attributes, "wrap-option", "no-wrap");
    if (block.measure.justified()) {
      add(attributes, "end-indent", ELBOW_ROOM);
    }
    returnToGrid(block, lines.size(), attributes);
    boolean lastLineKeeps = block.attributes.getIndex(NAMESPACE, "last-line-keeps") >= 0;
    if (lastLineKeeps && lines.size() == 1) {
      attributes.removeAttribute(attributes.getIndex(KEEP_WITH_NEXT));
    }
    super.startElement(block.uri, block.name, block.qualified, attributes);
    emitLines(lines, block.measure.justified(), lastLineKeeps);
    super.endElement(block.uri, block.name, block.qualified);
  }

  /**
   * Adds space after a block whose lines are not those of the grid, so that the next block's are.
   * With c:around, the space is half before and half after the block, and padding, so that it holds
   * at the edges of a cell.
   */
  private static void returnToGrid(OpenBlock block, int lines, AttributesImpl attributes) {
    String grid = block.attributes.getValue(NAMESPACE, "grid");
    if (grid != null) {
      int pitch = thousandths(grid);
      String least = block.attributes.getValue(NAMESPACE, "after");
      int height = lines * thousandths(property(block.properties, "line-height"));
      int end = height + (least == null ? 0 : thousandths(least));
      int space = Math.floorDiv(end + pitch - 1, pitch) * pitch - height;
      String around = block.attributes.getValue(NAMESPACE, "around");
      if (around == null) {
        add(attributes, "space-after", points(space));
      } else {
        int padding = space - thousandths(around);
        add(attributes, "padding-before", points(padding / 2));
        add(attributes, "padding-after", points(padding - padding / 2));
      }
    }
  }

  /**
   * FOP takes each line that ends in a line feed for a paragraph of its own and would part the
   * first or the last line of a paragraph from the rest. These lines get blocks of their own that
   * keep with the next; the tag tree does not see them.
   */
  private void emitLines(
      List<List<ComposedBlock.Piece>> lines, boolean paragraph, boolean lastLineKeeps)
      throws SAXException {
    int count = lines.size();
    if (!paragraph || count < 2) {
      emitTogether(lines);
      return;
    }
    if (lastLineKeeps) {
      emitBlock(lines.subList(0, count - 1), true, false);
      emitBlock(lines.subList(count - 1, count), false, false);
      return;
    }
    emitBlock(lines.subList(0, 1), true, true);
    if (count > 3) {
      emitBlock(lines.subList(1, count - 2), false, false);
    }
    if (count > 2) {
      emitBlock(lines.subList(count - 2, count - 1), false, true);
    }
    emitBlock(lines.subList(count - 1, count), false, false);
  }

  private void emitBlock(
      List<List<ComposedBlock.Piece>> lines, boolean isFirst, boolean keepsWithNext)
      throws SAXException {
    var attributes = new AttributesImpl();
    add(attributes, "role", StructureTree.NONE);
    if (!isFirst) {
      add(attributes, "text-indent", "0pt");
    }
    if (keepsWithNext) {
      // a strength that gives way where no page could hold all that keeps together
      add(attributes, KEEP_WITH_NEXT, "1");
    }
    super.startElement(FO, "block", "fo:block", attributes);
    emitTogether(lines);
    super.endElement(FO, "block", "fo:block");
  }

  private void emitTogether(List<List<ComposedBlock.Piece>> lines) throws SAXException {
    boolean first = true;
    for (List<ComposedBlock.Piece> line : lines) {
      if (!first) {
        send("\n");
      }
      first = false;
      for (ComposedBlock.Piece piece : line) {
        emit(piece);
      }
    }
  }

  private void emit(ComposedBlock.Piece piece) throws SAXException {
    boolean inInline = piece.inline() != null || piece.face() != null;
    if (inInline) {
      super.startElement(FO, "inline", "fo:inline", inlineAttributes(piece));
    }
    SpacedText.Piece spacing = piece.spacing();
    boolean spaced = spacing.shift() != 0;
    for (int gap : spacing.gaps()) {
      spaced |= gap != 0;
    }
    send(spaced ? spacedText.mark(spacing) + piece.text() : piece.text());
    if (inInline) {
      super.endElement(FO, "inline", "fo:inline");
    }
  }

  private static Attributes inlineAttributes(ComposedBlock.Piece piece) {
    var attributes =
        piece.inline() == null ? new AttributesImpl() : new AttributesImpl(piece.inline());
    if (piece.face() != null) {
      add(attributes, "font-family", piece.face());
    }
    if (piece.continued() && attributes.getValue("role") != null) {
      add(attributes, "role", StructureTree.CONTINUED);
    }
    return attributes;
  }

  private void send(String characters) throws SAXException {
    char[] array = characters.toCharArray();
    super.characters(array, 0, array.length);
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

  private static String points(int thousandths) {
    return thousandths / 1000.0 + "pt";
  }
}
