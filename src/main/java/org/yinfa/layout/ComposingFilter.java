package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yinfa.layout.font.FontLibrary;

/**
 * Stands between the stylesheet and FOP and divides text into lines. A block that asks for a {@link
 * Composition} leaves with a line feed at the end of each line and every character in a font that
 * has it; FOP then breaks no line itself. Other blocks pass through.
 */
final class ComposingFilter extends XMLFilterImpl {

  /**
   * FOP measures lines before their characters are moved together or apart. With this much room
   * beyond the end, which is more than any line is tightened, no line seems too long to it.
   */
  private static final String ELBOW_ROOM = "-40pt";

  /**
   * The strength with which the first and the last two lines of a paragraph keep together: that of
   * a heading ($g:keep-heading of templates/common/measures.xsl), which gives way where no page
   * could hold all that keeps together.
   */
  private static final String KEEP_LINES = "1";

  /** The attribute of what the stylesheet knows to be too large for its place. */
  static final String NO_ROOM = "no-room";

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final FontLibrary fonts;
  private final Passage passage;
  private final EngineEvents events;
  private final FieldLocator fields = new FieldLocator();
  private final Deque<InheritedProperties> inherited = new ArrayDeque<>();
  private @Nullable OpenBlock open;

  /** A composed block whose end has not come yet. */
  private record OpenBlock(
      String uri,
      String name,
      String qualified,
      Attributes attributes,
      int lineHeight,
      Composition composition,
      ComposedBlock text) {}

  ComposingFilter(FontLibrary fonts, Passage passage, EngineEvents events, ContentHandler engine) {
    this.fonts = fonts;
    this.passage = passage;
    this.events = events;
    setContentHandler(engine);
    engine.setDocumentLocator(fields);
    inherited.push(InheritedProperties.INITIAL);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    passage.deadline().check();
    inherited.push(inherited.element().within(attributes));
    if (open != null) {
      requireInline(name, attributes);
      open.text.startInline(attributes);
      return;
    }
    fields.enter(attributes);
    noteWhatHasNoRoom(name, attributes);
    InheritedProperties properties = inherited.element();
    Composition composition = Composition.of(name, attributes, properties);
    if (composition == null) {
      super.startElement(uri, name, qualified, withoutOurs(attributes));
    } else {
      open =
          new OpenBlock(
              uri,
              name,
              qualified,
              withoutOurs(attributes),
              Composition.thousandths(properties.lineHeight()),
              composition,
              new ComposedBlock(fonts, composition.measure(), composition.byMeaning()));
    }
  }

  /** Saxon says where the stylesheet is; the engine is to know where the report is. */
  @Override
  public void setDocumentLocator(Locator stylesheet) {}

  private void noteWhatHasNoRoom(String name, Attributes attributes) {
    if (attributes.getValue(Composition.NAMESPACE, NO_ROOM) != null) {
      String field = fields.getSystemId();
      if (field == null) {
        throw new IllegalStateException("c:no-room on fo:" + name + " needs c:field");
      }
      events.hasNoRoom(field);
    }
  }

  private static void requireInline(String name, Attributes attributes) {
    if (!name.equals("inline")) {
      throw new IllegalStateException(
          "a block with c:measure holds text and inlines only, not fo:" + name);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getURI(i).equals(Composition.NAMESPACE)) {
        throw new IllegalStateException(
            attributes.getQName(i) + " belongs on the block, not on an inline of it");
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (open == null) {
      super.characters(text, start, length);
    } else {
      InheritedProperties properties = inherited.element();
      open.text.text(
          new String(text, start, length),
          properties.fontFamily(),
          Composition.thousandths(properties.fontSize()));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (open == null) {
      super.endElement(uri, name, qualified);
      fields.leave();
    } else if (name.equals("inline")) {
      open.text.endInline();
    } else {
      OpenBlock composed = open;
      open = null;
      emit(composed);
      fields.leave();
    }
    inherited.pop();
  }

  private void emit(OpenBlock block) throws SAXException {
    Composition composition = block.composition;
    boolean justified = composition.measure().justified();
    List<List<ComposedBlock.Piece>> lines = block.text.lines(passage.standIns());
    AttributesImpl attributes = new AttributesImpl(block.attributes);
    add(attributes, "linefeed-treatment", "preserve");
    add(attributes, "white-space-collapse", "false");
    add(attributes, "wrap-option", "no-wrap");
    if (justified) {
      add(attributes, "end-indent", ELBOW_ROOM);
    }
    if (composition.grid() != null) {
      returnToGrid(composition.grid(), lines.size() * block.lineHeight, attributes);
    }
    if (composition.lastLineKeeps() && lines.size() == 1) {
      attributes.removeAttribute(attributes.getIndex(Composition.KEEP_WITH_NEXT));
    }
    super.startElement(block.uri, block.name, block.qualified, attributes);
    emitLines(lines, justified, composition.lastLineKeeps());
    super.endElement(block.uri, block.name, block.qualified);
  }

  /** Around a block, the space is padding, so that it holds at the edges of a cell. */
  private static void returnToGrid(Composition.Grid grid, int height, AttributesImpl attributes) {
    int space = grid.spaceAfter(height);
    Integer border = grid.around();
    if (border == null) {
      add(attributes, "space-after", points(space));
    } else {
      int padding = space - border;
      add(attributes, "padding-before", points(padding / 2));
      add(attributes, "padding-after", points(padding - padding / 2));
    }
  }

  /**
   * FOP takes each line that ends in a line feed for a paragraph of its own, and might separate the
   * first or the last line of a paragraph from the rest. These lines get blocks of their own that
   * keep with the next and leave no tag.
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
      add(attributes, Composition.KEEP_WITH_NEXT, KEEP_LINES);
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
    send(spaced ? passage.spacedText().mark(spacing) + piece.text() : piece.text());
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
      if (known.getURI(i).equals(Composition.NAMESPACE)) {
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

  private static String points(int thousandths) {
    return thousandths / 1000.0 + "pt";
  }
}
