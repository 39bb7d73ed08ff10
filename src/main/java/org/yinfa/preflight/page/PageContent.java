package org.yinfa.preflight.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yinfa.verify.file.PrintedPage;

/** A page and, by the number of each marked-content sequence on it, what belongs to that. */
record PageContent(
    Page page, Map<Integer, List<Glyph>> glyphs, Map<Integer, List<Painted>> images) {

  /** Measures what stands on a page from the upper left corner of the page as it is read. */
  static PageContent of(PrintedPage printed) throws IOException {
    Rectangle2D sheet = printed.sheet();
    boolean turned = printed.rotation() % 180 != 0;
    var content =
        new PageContent(
            new Page(
                printed.number(),
                turned ? sheet.getHeight() : sheet.getWidth(),
                turned ? sheet.getWidth() : sheet.getHeight(),
                Direction.ACROSS,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>()),
            new HashMap<>(),
            new HashMap<>());
    AffineTransform toTop = toTop(printed);
    for (PrintedPage.Character character : printed.characters()) {
      content.add(character, glyph(printed.number(), character, toTop));
    }
    for (PrintedPage.Shape shape : printed.shapes()) {
      content.add(shape, painted(printed.number(), shape, toTop));
    }
    return content.turnedToReader();
  }

  /** From the page's own coordinates to those of the page as it is shown, from its upper left. */
  private static AffineTransform toTop(PrintedPage page) {
    Rectangle2D sheet = page.sheet();
    AffineTransform toTop =
        switch (page.rotation()) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, sheet.getWidth(), 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, sheet.getHeight(), sheet.getWidth());
          default -> new AffineTransform(1, 0, 0, -1, 0, sheet.getHeight());
        };
    toTop.translate(-sheet.getX(), -sheet.getY());
    return toTop;
  }

  private static Glyph glyph(int page, PrintedPage.Character character, AffineTransform toTop)
      throws IOException {
    var toPage = new AffineTransform(toTop);
    toPage.concatenate(character.place());
    Point2D origin = toPage.transform(new Point2D.Double(0, 0), null);
    Point2D end = toPage.transform(new Point2D.Double(character.advance(), 0), null);
    Point2D up = toPage.transform(new Point2D.Double(0, 1), null);
    return new Glyph(
        page,
        character.text().isEmpty() ? 0 : character.text().codePointAt(0),
        character.font().name(),
        origin.distance(up),
        origin.getX(),
        origin.getY(),
        origin.distance(end),
        toPage.createTransformedShape(character.outline()).getBounds2D(),
        character.colour().rgb(),
        Direction.of(origin, end, up));
  }

  private static Painted painted(int page, PrintedPage.Shape shape, AffineTransform toTop)
      throws IOException {
    return new Painted(
        page,
        shape.picture(),
        toTop.createTransformedShape(shape.box()).getBounds2D(),
        shape.picture() ? 0 : shape.colour().rgb());
  }

  private void add(PrintedPage.Character character, Glyph glyph) {
    if (character.artifact()) {
      page.artifacts().add(glyph);
    } else {
      page.glyphs().add(glyph);
      glyphs.computeIfAbsent(character.content(), key -> new ArrayList<>()).add(glyph);
    }
  }

  private void add(PrintedPage.Shape shape, Painted painted) {
    page.painted().add(painted);
    if (shape.picture()) {
      images.computeIfAbsent(shape.content(), key -> new ArrayList<>()).add(painted);
    }
  }

  /** Held as most of its text is read; what is no text of it stays where it is on the sheet. */
  private PageContent turnedToReader() {
    if (!page.isPortrait()) {
      AffineTransform toSheet = new AffineTransform(0, -1, 1, 0, 0, page.width());
      return new PageContent(
          new Page(
              page.number(),
              page.width(),
              page.height(),
              Direction.UP,
              page.glyphs(),
              each(page.artifacts(), glyph -> glyph.turned(toSheet, Direction.ACROSS)),
              page.painted()),
          glyphs,
          images);
    }
    Direction reader = reader();
    if (reader == Direction.ACROSS) {
      return this;
    }
    AffineTransform turn = reader.toReader(page.width(), page.height());
    return new PageContent(
        new Page(
            page.number(),
            page.height(),
            page.width(),
            reader,
            each(page.glyphs(), glyph -> glyph.turned(turn, reader)),
            page.artifacts(),
            each(page.painted(), drawn -> drawn.turned(turn))),
        eachOf(glyphs, glyph -> glyph.turned(turn, reader)),
        eachOf(images, drawn -> drawn.turned(turn)));
  }

  private Direction reader() {
    for (Direction direction : List.of(Direction.UP, Direction.DOWN)) {
      long running = page.glyphs().stream().filter(glyph -> glyph.direction() == direction).count();
      if (2 * running > page.glyphs().size()) {
        return direction;
      }
    }
    return Direction.ACROSS;
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
    return all.stream().map(change).toList();
  }

  private static <T> Map<Integer, List<T>> eachOf(
      Map<Integer, List<T>> all, UnaryOperator<T> change) {
    Map<Integer, List<T>> changed = new HashMap<>();
    all.forEach((content, list) -> changed.put(content, each(list, change)));
    return changed;
  }
}
