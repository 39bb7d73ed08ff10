package org.yinfa.preflight.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.StructureType;

/** The pages of a file, and its paragraphs in the order of the tag tree; none without tags. */
public record FinishedPages(List<Page> pages, List<Paragraph> paragraphs, boolean tagged) {

  public static FinishedPages read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      Map<COSDictionary, PageReader.Content> contents = new HashMap<>();
      List<Page> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PageReader.Content content = PageReader.read(page, pages.size() + 1);
        pages.add(content.page());
        contents.put(page.getCOSObject(), content);
      }
      var walk = new Walk(contents);
      if (root != null) {
        walk.visit(root, Paragraph.Place.TEXT, null);
      }
      return new FinishedPages(List.copyOf(pages), walk.paragraphs(), root != null);
    } catch (IOException e) {
      throw new IllegalArgumentException("the file can't be read: " + e.getMessage(), e);
    }
  }

  /** A walk through the tag tree that gathers what belongs to each element. */
  private static final class Walk {

    private final Map<COSDictionary, PageReader.Content> contents;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Paragraph.Place place = Paragraph.Place.TEXT;
    private @Nullable PDStructureNode owner;
    private final List<Run> runs = new ArrayList<>();
    private final List<Painted> images = new ArrayList<>();

    Walk(Map<COSDictionary, PageReader.Content> contents) {
      this.contents = contents;
    }

    List<Paragraph> paragraphs() {
      end();
      return List.copyOf(paragraphs);
    }

    void visit(
        PDStructureNode node, Paragraph.Place parentPlace, @Nullable PDStructureNode parentOwner) {
      Paragraph.Place here = place(node, parentPlace);
      PDStructureNode itsOwner = parentOwner == null && isParagraph(node) ? node : parentOwner;
      List<Glyph> glyphs = new ArrayList<>();
      List<Painted> pictures = new ArrayList<>();
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement child) {
          append(node, here, itsOwner, glyphs, pictures);
          visit(child, here, itsOwner);
        } else {
          collect(kid, node, glyphs, pictures);
        }
      }
      append(node, here, itsOwner, glyphs, pictures);
    }

    /** The place kept free for a seal counts as the seal; the element says where it is. */
    private static void collectReserved(PDStructureNode node, Page page, List<Painted> pictures) {
      if (node instanceof PDStructureElement element
          && StructureType.SEAL_BOX.is(element.getStructureType())
          && element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary layout
          && layout.getDictionaryObject(COSName.BBOX) instanceof COSArray box
          && box.size() == 4) {
        float[] edges = box.toFloatArray();
        double width = edges[2] - edges[0];
        double height = edges[3] - edges[1];
        var place = new Rectangle2D.Double(edges[0], page.height() - edges[3], width, height);
        pictures.add(new Painted(page.number(), true, place, 0));
      }
    }

    private static Paragraph.Place place(PDStructureNode node, Paragraph.Place parent) {
      String tag = node instanceof PDStructureElement element ? element.getStructureType() : "";
      return switch (tag) {
        case "Table" -> Paragraph.Place.TABLE;
        case "Lbl" -> Paragraph.Place.LIST_LABEL;
        case "LBody" -> Paragraph.Place.LIST_BODY;
        default -> parent;
      };
    }

    /** What a paragraph is made of, links and spans, belongs to it wherever it stands. */
    private static boolean isParagraph(PDStructureNode node) {
      return node instanceof PDStructureElement element
          && element.getStructureType().matches("P|H[1-6]?|Title|Caption");
    }

    /** A run that starts on the line where the one before it ended continues its paragraph. */
    private void append(
        PDStructureNode node,
        Paragraph.Place here,
        @Nullable PDStructureNode itsOwner,
        List<Glyph> glyphs,
        List<Painted> pictures) {
      if (glyphs.isEmpty() && pictures.isEmpty()) {
        return;
      }
      boolean sameOwner = itsOwner != null && itsOwner == owner;
      boolean continues =
          here == place
              && !glyphs.isEmpty()
              && (sameOwner || here == Paragraph.Place.TEXT && continues(glyphs));
      if (!continues) {
        end();
      }
      owner = itsOwner;
      place = here;
      if (!glyphs.isEmpty()) {
        runs.add(new Run(((PDStructureElement) node).getStructureType(), List.copyOf(glyphs)));
      }
      images.addAll(pictures);
      glyphs.clear();
      pictures.clear();
    }

    private boolean continues(List<Glyph> glyphs) {
      if (runs.isEmpty()) {
        return false;
      }
      List<Glyph> before = runs.get(runs.size() - 1).glyphs();
      return Paragraph.isSameLine(before.get(before.size() - 1), glyphs.get(0));
    }

    private void end() {
      if (!runs.isEmpty() || !images.isEmpty()) {
        paragraphs.add(Paragraph.of(place, runs, images));
        runs.clear();
        images.clear();
      }
    }

    private void collect(
        Object kid, PDStructureNode node, List<Glyph> glyphs, List<Painted> pictures) {
      PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
      int identifier;
      if (kid instanceof Integer number) {
        identifier = number;
      } else if (kid instanceof PDMarkedContentReference reference) {
        identifier = reference.getMCID();
        page = reference.getPage() == null ? page : reference.getPage();
      } else {
        return;
      }
      PageReader.Content content = page == null ? null : contents.get(page.getCOSObject());
      if (content != null) {
        glyphs.addAll(content.glyphs().getOrDefault(identifier, List.of()));
        pictures.addAll(content.images().getOrDefault(identifier, List.of()));
        collectReserved(node, content.page(), pictures);
      }
    }
  }
}
