package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;

/**
 * The two readings of 5.2.3, 22 lines that fill the type area: its edges are touched by the
 * characters of the first and the last line, or by the boxes of these lines.
 */
enum GridReading {
  EDGES(Grid.EDGE_PITCH, 0),
  BOXES(Grid.BOX_PITCH, (Grid.BOX_PITCH - Grid.SIZE) / 2);

  /** Lines further apart than this tell nothing of a document's pitch. */
  private static final int NEIGHBOURS = 3;

  /** Nor do those that are so far off the grid, in points, by either reading. */
  private static final double OFF_GRID = 0.3;

  private final double pitch;
  private final double aboveFirst;

  GridReading(double pitch, double aboveFirst) {
    this.pitch = pitch;
    this.aboveFirst = aboveFirst;
  }

  /** The reading that most distances between lines of a document's text are closest to. */
  static GridReading of(List<Paragraph> paragraphs) {
    List<Line> lines =
        paragraphs.stream()
            .flatMap(paragraph -> paragraph.lines().stream())
            .filter(line -> Math.abs(line.size() - Grid.SIZE) < 1)
            .toList();
    int boxes = 0;
    int edges = 0;
    for (int i = 1; i < lines.size(); i++) {
      double distance = Grid.middle(lines.get(i)) - Grid.middle(lines.get(i - 1));
      double off = Math.min(BOXES.off(distance), EDGES.off(distance));
      boolean neighbours =
          lines.get(i).page() == lines.get(i - 1).page()
              && distance > Grid.SIZE
              && distance < (NEIGHBOURS + 1) * BOXES.pitch
              && off < OFF_GRID;
      if (neighbours && BOXES.off(distance) < EDGES.off(distance)) {
        boxes++;
      } else if (neighbours) {
        edges++;
      }
    }
    return boxes > edges ? BOXES : EDGES;
  }

  /** How far a distance is off a whole number of lines. */
  private double off(double distance) {
    return Math.abs(distance - Math.round(distance / pitch) * pitch);
  }

  Grid grid(Rectangle2D area) {
    return new Grid(area, pitch, area.getMinY() + aboveFirst);
  }

  /** A grid whose first line touches the upper edge, whatever the reading. */
  Grid gridFromEdge(Rectangle2D area) {
    return new Grid(area, pitch, area.getMinY());
  }
}
