package org.yinfa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What PDFBox finds in a file. */
public final class Pdf {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final byte[] bytes;

  public Pdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * One printed character.
   *
   * @param page counted from 1
   * @param font the PostScript name without the tag of the subset
   * @param size in points
   * @param x its left edge, in millimetres from the left edge of the page
   * @param y its baseline, in millimetres from the upper edge of the page
   * @param width in millimetres
   */
  public record Glyph(
      int page, String text, String font, double size, double x, double y, double width) {}

  /** The relationship of an embedded file to its document, and its content. */
  public record Embedded(String relationship, byte[] bytes) {}

  public byte[] bytes() {
    return bytes;
  }

  /** Every byte as one character, for a look at what is written plainly. */
  public String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  public int pages() {
    return read(PDDocument::getNumberOfPages);
  }

  /** The text as PDFBox extracts it, without artifacts and without white space. */
  public String text() {
    return PrintedText.withoutSpace(read(document -> new Reading().getText(document)));
  }

  /**
   * What the characters on the pages stand for, without artifacts and white space. PDFBox joins
   * accents to letters and takes ligatures apart in {@link #text()}; here it does not.
   */
  public String characters() {
    var characters = new StringBuilder();
    glyphs().forEach(glyph -> characters.append(glyph.text()));
    return PrintedText.withoutSpace(characters.toString());
  }

  /** The characters in the order of the pages' contents, artifacts left out. */
  public List<Glyph> glyphs() {
    return reading().glyphs;
  }

  /** The characters that are artifacts: page numbers. */
  public List<Glyph> artifacts() {
    return reading().artifacts;
  }

  /** The text of the page's artifacts, without white space. */
  public String artifacts(int page) {
    var text = new StringBuilder();
    artifacts().stream()
        .filter(glyph -> glyph.page() == page)
        .forEach(glyph -> text.append(glyph.text()));
    return PrintedText.withoutSpace(text.toString());
  }

  private Reading reading() {
    return read(
        document -> {
          var reading = new Reading();
          reading.getText(document);
          return reading;
        });
  }

  /**
   * The tag tree: a line for each element, indented by its depth, with its type, what it says of
   * itself in brackets, and the text that belongs to it directly.
   */
  public String tagTree() {
    return read(
        document -> {
          var lines = new StringBuilder();
          var tags = new Tags(document);
          for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            tags.write((PDStructureElement) kid, 0, lines);
          }
          return lines.toString();
        });
  }

  /** What belongs to each element of some type, in the order of the tag tree. */
  public List<List<Glyph>> elements(String type) {
    return read(
        document -> {
          List<List<Glyph>> elements = new ArrayList<>();
          new Tags(document)
              .collect(document.getDocumentCatalog().getStructureTreeRoot(), type, elements);
          return elements;
        });
  }

  /** The text in the order of the tag tree, without white space. */
  public String taggedText() {
    return read(
        document -> {
          var text = new StringBuilder();
          new Tags(document).text(document.getDocumentCatalog().getStructureTreeRoot(), null, text);
          return PrintedText.withoutSpace(text.toString());
        });
  }

  /** The types that the file explains by standard ones. */
  public Map<String, Object> roleMap() {
    return read(document -> document.getDocumentCatalog().getStructureTreeRoot().getRoleMap());
  }

  /** The bookmarks, one a line, indented by their depth. */
  public String bookmarks() {
    return read(
        document -> {
          var lines = new StringBuilder();
          PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
          if (outline != null) {
            bookmarks(outline, 0, lines);
          }
          return lines.toString();
        });
  }

  private static void bookmarks(PDOutlineNode node, int depth, StringBuilder lines) {
    for (PDOutlineItem item : node.children()) {
      lines.append("  ".repeat(depth)).append(item.getTitle()).append('\n');
      bookmarks(item, depth + 1, lines);
    }
  }

  /** The document information: Title, Author, CreationDate and so on. */
  public Map<String, String> information() {
    return read(
        document -> {
          Map<String, String> entries = new TreeMap<>();
          COSDictionary information = document.getDocumentInformation().getCOSObject();
          for (COSName name : information.keySet()) {
            entries.put(name.getName(), information.getString(name));
          }
          return entries;
        });
  }

  public String xmp() {
    return read(
        document ->
            new String(
                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
  }

  public String language() {
    return read(document -> document.getDocumentCatalog().getLanguage());
  }

  public boolean showsTitleInWindow() {
    return read(document -> document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
  }

  /** The fonts of all pages by PostScript name, and whether they are embedded. */
  public Map<String, Boolean> fonts() {
    return read(
        document -> {
          Map<String, Boolean> fonts = new TreeMap<>();
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              PDFont font = page.getResources().getFont(name);
              fonts.merge(plainName(font), font.isEmbedded(), Boolean::logicalAnd);
            }
          }
          return fonts;
        });
  }

  public Map<String, Embedded> embeddedFiles() {
    return read(
        document -> {
          Map<String, Embedded> files = new LinkedHashMap<>();
          COSArray associated =
              document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
          if (associated != null) {
            for (COSBase each : associated.toList()) {
              var dictionary = (COSDictionary) dereferenced(each);
              var specification = new PDComplexFileSpecification(dictionary);
              files.put(
                  specification.getFileUnicode(),
                  new Embedded(
                      dictionary.getNameAsString("AFRelationship"),
                      specification.getEmbeddedFileUnicode().toByteArray()));
            }
          }
          return files;
        });
  }

  private static COSBase dereferenced(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }

  private static String plainName(PDFont font) {
    return font.getName().replaceFirst("^[A-Z]{6}\\+", "");
  }

  private <T> T read(Look<T> look) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return look.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Look<T> {
    T at(PDDocument document) throws IOException;
  }

  /** Extracts text as every user of PDFBox does, but knows artifacts and remembers characters. */
  private static final class Reading extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> artifacts = new ArrayList<>();
    private final Map<Integer, Map<Integer, List<Glyph>>> tagged = new HashMap<>();
    private final Deque<Sequence> sequences = new ArrayDeque<>();

    Reading() {
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
      int identifier = properties == null ? -1 : properties.getInt(COSName.MCID);
      sequences.push(new Sequence(tag.getName().equals("Artifact"), identifier));
    }

    @Override
    public void endMarkedContentSequence() {
      sequences.pop();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      boolean artifact = sequences.stream().anyMatch(Sequence::artifact);
      var glyph =
          new Glyph(
              getCurrentPageNo(),
              position.getUnicode(),
              plainName(position.getFont()),
              position.getFontSizeInPt(),
              position.getXDirAdj() / POINTS_PER_MILLIMETRE,
              position.getYDirAdj() / POINTS_PER_MILLIMETRE,
              position.getWidthDirAdj() / POINTS_PER_MILLIMETRE);
      if (artifact) {
        artifacts.add(glyph);
        return;
      }
      glyphs.add(glyph);
      sequences.stream()
          .filter(sequence -> sequence.identifier() >= 0)
          .findFirst()
          .ifPresent(
              sequence ->
                  tagged
                      .computeIfAbsent(glyph.page(), page -> new HashMap<>())
                      .computeIfAbsent(sequence.identifier(), identifier -> new ArrayList<>())
                      .add(glyph));
      super.processTextPosition(position);
    }

    /** A stretch of marked content; the identifier is -1 where it has none. */
    private record Sequence(boolean artifact, int identifier) {}
  }

  /** The tag tree together with the text of the pages that it refers to. */
  private static final class Tags {

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> glyphs = new HashMap<>();

    Tags(PDDocument document) throws IOException {
      var reading = new Reading();
      reading.getText(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        glyphs.put(
            document.getPage(page - 1).getCOSObject(), reading.tagged.getOrDefault(page, Map.of()));
      }
    }

    void write(PDStructureElement element, int depth, StringBuilder lines) {
      lines.append("  ".repeat(depth)).append(element.getStructureType());
      Set<String> attributes = new LinkedHashSet<>();
      COSBase attribute = element.getCOSObject().getDictionaryObject("A");
      if (attribute instanceof COSDictionary dictionary && dictionary.containsKey("Scope")) {
        attributes.add("Scope=" + dictionary.getNameAsString("Scope"));
      }
      if (element.getAlternateDescription() != null) {
        attributes.add("Alt=" + element.getAlternateDescription());
      }
      if (!attributes.isEmpty()) {
        lines.append(' ').append(attributes);
      }
      var own = new StringBuilder();
      for (Object kid : element.getKids()) {
        if (!(kid instanceof PDStructureElement)) {
          content(kid, element, own);
        }
      }
      if (!own.isEmpty()) {
        lines.append(' ').append(PrintedText.withoutSpace(own.toString()));
      }
      lines.append('\n');
      for (Object kid : element.getKids()) {
        if (kid instanceof PDStructureElement child) {
          write(child, depth + 1, lines);
        }
      }
    }

    void text(PDStructureNode node, @Nullable PDStructureElement element, StringBuilder text) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement child) {
          text(child, child, text);
        } else if (element != null) {
          content(kid, element, text);
        }
      }
    }

    void collect(PDStructureNode node, String type, List<List<Glyph>> elements) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement child) {
          if (child.getStructureType().equals(type)) {
            List<Glyph> content = new ArrayList<>();
            collect(child, content);
            elements.add(content);
          } else {
            collect(child, type, elements);
          }
        }
      }
    }

    private void collect(PDStructureElement element, List<Glyph> content) {
      for (Object kid : element.getKids()) {
        if (kid instanceof PDStructureElement child) {
          collect(child, content);
        } else {
          content.addAll(content(kid, element));
        }
      }
    }

    private void content(Object kid, PDStructureElement element, StringBuilder text) {
      content(kid, element).forEach(glyph -> text.append(glyph.text()));
    }

    private List<Glyph> content(Object kid, PDStructureElement element) {
      if (kid instanceof Integer identifier) {
        return found(element.getPage(), identifier);
      }
      if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() != null ? reference.getPage() : element.getPage();
        return found(page, reference.getMCID());
      }
      return List.of();
    }

    private List<Glyph> found(PDPage page, int identifier) {
      return glyphs.get(page.getCOSObject()).getOrDefault(identifier, List.of());
    }
  }
}
