package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.page.Direction;
import org.yinfa.preflight.page.Page;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Units;

/** The grids of all pages of a document, by its reading of 5.2.3 and by what each page is. */
public final class Sheets {

  private static final double TURNED_WIDTH = Grid.UPRIGHT.getHeight();
  private static final double TURNED_HEIGHT = Grid.UPRIGHT.getWidth();

  /** In points; the red lines of a head and of a letter are longer. */
  private static final double LONGEST_STAMP_LINE = 100 * Units.MILLIMETRE;

  private final GridReading reading;
  private final List<Grid> grids = new ArrayList<>();
  private final @Nullable LetterFrame frame;
  private final Rectangle2D stamp;

  public Sheets(List<Page> pages, List<Paragraph> paragraphs) {
    this.reading = GridReading.of(paragraphs);
    this.frame = pages.isEmpty() ? null : LetterFrame.of(pages.get(0)).orElse(null);
    this.stamp = pages.isEmpty() ? new Rectangle2D.Double() : stamp(pages.get(0));
    pages.forEach(page -> grids.add(grid(page)));
  }

  /** What the short red lines of a page enclose. */
  private static Rectangle2D stamp(Page page) {
    return page.painted().stream()
        .filter(painted -> !painted.image() && painted.isRed())
        .map(Painted::box)
        .filter(box -> box.getWidth() < LONGEST_STAMP_LINE)
        .reduce(Rectangle2D::createUnion)
        .orElseGet(Rectangle2D.Double::new);
  }

  public Grid grid(int page) {
    return grids.get(page - 1);
  }

  /** The double lines of a letter's first page (10.1). */
  public Optional<LetterFrame> frame() {
    return Optional.ofNullable(frame);
  }

  /** The frame of the archive's stamp; empty where there is none. */
  Rectangle2D stamp() {
    return stamp;
  }

  private Grid grid(Page page) {
    if (page.number() == 1 && frame != null) {
      return reading.gridFromEdge(frame.textArea());
    }
    return reading.grid(page.isPortrait() ? Grid.UPRIGHT : turned(page));
  }

  /** 8: on the sheet, the type area of a turned page is that of an upright one. */
  private static Rectangle2D turned(Page page) {
    Rectangle2D upright = Grid.UPRIGHT;
    return page.reader() == Direction.DOWN
        ? new Rectangle2D.Double(
            upright.getMinY(), Grid.PAGE_WIDTH - upright.getMaxX(), TURNED_WIDTH, TURNED_HEIGHT)
        : new Rectangle2D.Double(
            Grid.PAGE_HEIGHT - upright.getMaxY(), upright.getMinX(), TURNED_WIDTH, TURNED_HEIGHT);
  }
}
