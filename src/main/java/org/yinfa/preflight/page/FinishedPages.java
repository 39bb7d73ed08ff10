package org.yinfa.preflight.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yinfa.issued.StructureType;
import org.yinfa.verify.file.Allowance;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.PrintedPage;
import org.yinfa.verify.file.TagTree;

/** The pages of a file, and its paragraphs in the order of the tag tree; none without tags. */
public record FinishedPages(List<Page> pages, List<Paragraph> paragraphs, boolean tagged) {

  /**
   * @throws IOException if a font, a colour or the tag tree of the file is damaged
   */
  public static FinishedPages of(OpenFile file) throws IOException {
    List<PageContent> contents = new ArrayList<>();
    for (PrintedPage page : file.pages()) {
      file.allowance().requireTime();
      contents.add(PageContent.of(page));
    }
    Optional<TagTree.Element> root = file.tags();
    var walk = new Walk(contents);
    root.ifPresent(element -> walk.visit(element, Paragraph.Place.TEXT, Walk.NO_OWNER));
    return new FinishedPages(
        contents.stream().map(content -> timed(content.page(), file.allowance())).toList(),
        new TimedList<>(walk.paragraphs(), file.allowance()),
        root.isPresent());
  }

  private static Page timed(Page page, Allowance allowance) {
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.reader(),
        new TimedList<>(page.glyphs(), allowance),
        new TimedList<>(page.artifacts(), allowance),
        new TimedList<>(page.painted(), allowance));
  }

  /** A walk through the tag tree that gathers what belongs to each element. */
  private static final class Walk {

    private static final int NO_OWNER = 0;

    private final List<PageContent> contents;

    /** Content belongs to one element, however many a hostile file has that claim it. */
    private final Set<TagTree.Content> taken = new HashSet<>();

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Paragraph.Place place = Paragraph.Place.TEXT;
    private int owner = NO_OWNER;
    private int owners;
    private final List<Run> runs = new ArrayList<>();
    private final List<Painted> images = new ArrayList<>();

    Walk(List<PageContent> contents) {
      this.contents = contents;
    }

    List<Paragraph> paragraphs() {
      end();
      return List.copyOf(paragraphs);
    }

    void visit(TagTree.Element element, Paragraph.Place parentPlace, int parentOwner) {
      Paragraph.Place here = place(element, parentPlace);
      int itsOwner = parentOwner == NO_OWNER && isParagraph(element) ? ++owners : parentOwner;
      List<Glyph> glyphs = new ArrayList<>();
      List<Painted> pictures = new ArrayList<>();
      for (TagTree.Node node : element.nodes()) {
        if (node instanceof TagTree.Element child) {
          append(element, here, itsOwner, glyphs, pictures);
          visit(child, here, itsOwner);
        } else if (node instanceof TagTree.Content content) {
          collect(content, element, glyphs, pictures);
        }
      }
      append(element, here, itsOwner, glyphs, pictures);
    }

    private static Paragraph.Place place(TagTree.Element element, Paragraph.Place parent) {
      return switch (element.type()) {
        case "Table" -> Paragraph.Place.TABLE;
        case "Lbl" -> Paragraph.Place.LIST_LABEL;
        case "LBody" -> Paragraph.Place.LIST_BODY;
        default -> parent;
      };
    }

    /** What a paragraph is made of, links and spans, belongs to it wherever it stands. */
    private static boolean isParagraph(TagTree.Element element) {
      return element.type().matches("P|H[1-6]?|Title|Caption");
    }

    /** A run that starts on the line where the one before it ended continues its paragraph. */
    private void append(
        TagTree.Element element,
        Paragraph.Place here,
        int itsOwner,
        List<Glyph> glyphs,
        List<Painted> pictures) {
      if (glyphs.isEmpty() && pictures.isEmpty()) {
        return;
      }
      boolean sameOwner = itsOwner != NO_OWNER && itsOwner == owner;
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
        runs.add(new Run(element.type(), List.copyOf(glyphs)));
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
        TagTree.Content content,
        TagTree.Element element,
        List<Glyph> glyphs,
        List<Painted> pictures) {
      if (!taken.add(content)) {
        return;
      }
      PageContent page = contents.get(content.page() - 1);
      glyphs.addAll(page.glyphs().getOrDefault(content.number(), List.of()));
      pictures.addAll(page.images().getOrDefault(content.number(), List.of()));
      reserved(element, page.page()).ifPresent(pictures::add);
    }

    /** The place kept free for a seal counts as the seal; the element says where it is. */
    private static Optional<Painted> reserved(TagTree.Element element, Page page) {
      Rectangle2D box = element.box();
      if (box == null || !StructureType.SEAL_BOX.is(element.type())) {
        return Optional.empty();
      }
      var place =
          new Rectangle2D.Double(
              box.getX(), page.height() - box.getMaxY(), box.getWidth(), box.getHeight());
      return Optional.of(new Painted(page.number(), true, place, 0));
    }
  }
}
