package org.yinfa.layout;

import java.awt.Dimension;
import java.util.HashSet;
import java.util.Set;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.jspecify.annotations.Nullable;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * Writes one PDF with FOP, with our fonts, tag tree and limits. Metadata is added when the file is
 * finished.
 */
final class DocumentHandler extends PDFDocumentHandler {

  private final FontLibrary fonts;
  private final Passage passage;
  private final int maximumPages;
  private int pages;
  private @Nullable StructureTree structureTree;

  DocumentHandler(IFContext context, FontLibrary fonts, Passage passage, int maximumPages) {
    super(context);
    this.fonts = fonts;
    this.passage = passage;
    this.maximumPages = maximumPages;
  }

  int pages() {
    return pages;
  }

  @Override
  public IFDocumentHandlerConfigurator getConfigurator() {
    return new Fonts();
  }

  @Override
  public StructureTreeEventHandler getStructureTreeEventHandler() {
    if (structureTree == null) {
      structureTree = new StructureTree(super.getStructureTreeEventHandler(), passage.partedRows());
    }
    return structureTree;
  }

  @Override
  public void startPage(int index, String name, String pageMaster, Dimension size)
      throws IFException {
    pages++;
    if (pages > maximumPages) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_MANY_PAGES, maximumPages));
    }
    passage.deadline().check();
    super.startPage(index, name, pageMaster, size);
  }

  @Override
  public IFPainter startPageContent() throws IFException {
    return new SpacingPainter(super.startPageContent(), passage.spacedText(), this::notePrinted);
  }

  /** ISO 32000-1, 14.7.2: cells that have names are found by an index in the root of the tags. */
  @Override
  public void endDocument() throws IFException {
    if (structureTree != null) {
      structureTree.indexCells();
    }
    super.endDocument();
  }

  private void notePrinted() {
    passage.partedRows().printed(getContext().getStructureTreeElement(), pages);
  }

  @Override
  public void endDocumentHeader() {
    // FOP would write an XMP packet here, slowly and with the clock in it; ours is added
    // when the file is finished
  }

  @Override
  public void handleExtensionObject(Object extension) {
    // the one extension object of our documents is metadata that FOP makes up, for the same packet
  }

  /**
   * Tells FOP which faces there are: each font file under its own name, each role under the name of
   * its first font.
   */
  private final class Fonts implements IFDocumentHandlerConfigurator {

    private static final String HALF_WIDTH = "half";

    @Override
    public void configure(IFDocumentHandler handler) {
      // nothing but fonts is to be configured
    }

    @Override
    public void setupFontInfo(String mimeType, FontInfo info) {
      Set<String> known = new HashSet<>();
      for (String role : fonts.roles()) {
        for (String file : fonts.chain(role)) {
          if (known.add(file)) {
            info.addMetrics(key(file), font(file, false));
            info.addFontProperties(key(file), file, "normal", 400);
          }
        }
        String first = fonts.chain(role).get(0);
        if (fonts.hasHalfWidthDigits(role)) {
          info.addMetrics(key(first) + HALF_WIDTH, font(first, true));
          info.addFontProperties(key(first) + HALF_WIDTH, role, "normal", 400);
        } else {
          info.addFontProperties(key(first), role, "normal", 400);
        }
      }
      // FOP insists on a face for names it doesn't know; none is ever asked for
      info.addFontProperties(key(fonts.chain("body").get(0)), "any", "normal", 400);
    }

    private EngineFont font(String file, boolean halfWidthDigits) {
      return new EngineFont(fonts.font(file), halfWidthDigits, passage);
    }

    /** A font's key becomes its name in the PDF's resources. */
    private static String key(String file) {
      return "F" + Integer.toHexString(file.hashCode());
    }
  }
}
