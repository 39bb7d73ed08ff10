package org.yinfa.certificate;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The two readings of 5.2.3, 22 lines that fill the type area: its edges are touched by the
 * characters of the first and the last line, or by the boxes of these lines.
 */
enum Reading {
  EDGES(Grid.EDGE_PITCH, 0),
  BOXES(Grid.BOX_PITCH, (Grid.BOX_PITCH - Grid.SIZE) / 2);

  private final double pitch;
  private final double aboveFirst;

  Reading(double pitch, double aboveFirst) {
    this.pitch = pitch;
    this.aboveFirst = aboveFirst;
  }

  /** The reading that most lines of a document's paragraphs are closest to. */
  static Reading of(List<Paragraph> paragraphs) {
    int boxes = 0;
    int edges = 0;
    for (Paragraph paragraph : paragraphs) {
      List<Line> lines = paragraph.lines();
      for (int i = 1; i < lines.size(); i++) {
        double distance = Grid.middle(lines.get(i)) - Grid.middle(lines.get(i - 1));
        boolean text =
            lines.get(i).page() == lines.get(i - 1).page()
                && Math.abs(paragraph.size() - Grid.SIZE) < 1;
        if (text && Math.abs(distance - BOXES.pitch) < Math.abs(distance - EDGES.pitch)) {
          boxes++;
        } else if (text) {
          edges++;
        }
      }
    }
    return boxes > edges ? BOXES : EDGES;
  }

  Grid grid(Rectangle2D area) {
    return new Grid(area, pitch, area.getMinY() + aboveFirst);
  }

  /** A grid whose first line touches the upper edge, whatever the reading. */
  Grid gridFromEdge(Rectangle2D area) {
    return new Grid(area, pitch, area.getMinY());
  }
}
