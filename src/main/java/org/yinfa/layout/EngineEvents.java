package org.yinfa.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.layoutmgr.BlockLevelEventProducer;
import org.apache.fop.layoutmgr.inline.InlineLevelEventProducer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.yinfa.problem.Problem;

/**
 * Lets no event of FOP pass: overflowing text, an unknown property or a missing glyph would be a
 * fault on the printed page. What doesn't fit is a problem of the field that it prints; everything
 * else is a fault of ours.
 */
final class EngineEvents implements EventListener {

  private static final String BLOCKS = BlockLevelEventProducer.class.getName() + ".";

  private static final Set<String> DOES_NOT_FIT =
      Set.of(
          BLOCKS + "rowTooTall",
          BLOCKS + "objectTooWide",
          BLOCKS + "overconstrainedAdjustEndIndent",
          BLOCKS + "viewportIPDOverflow",
          BLOCKS + "viewportBPDOverflow",
          BLOCKS + "regionOverflow",
          BLOCKS + "staticRegionOverflow",
          InlineLevelEventProducer.class.getName() + ".lineOverflows");

  /** The parameter that says where an event comes from, of every event that has it. */
  private static final String PLACE = "loc";

  private final Set<String> withoutRoom = new LinkedHashSet<>();

  @Override
  public void processEvent(Event event) {
    if (DOES_NOT_FIT.contains(event.getEventID())
        && event.getParam(PLACE) instanceof Locator place
        && place.getSystemId() != null) {
      hasNoRoom(place.getSystemId());
      return;
    }
    throw new IllegalStateException(
        event.getSeverity().getName()
            + " of the engine: "
            + EventFormatter.format(event, Locale.ROOT),
        causeOf(event));
  }

  /** Notes a field that its place on the page can't hold. */
  void hasNoRoom(String pointer) {
    if (withoutRoom.size() < Problem.MOST) {
      withoutRoom.add(pointer);
    }
  }

  List<Problem> problems() {
    return withoutRoom.stream().map(pointer -> Problem.at(pointer, LayoutProblem.NO_ROOM)).toList();
  }

  /**
   * A limit that is exceeded while a page is written reaches FOP as an error, and us as one of its
   * events.
   */
  private static @Nullable Throwable causeOf(Event event) {
    for (Object parameter : event.getParams().values()) {
      if (parameter instanceof Throwable cause) {
        return cause;
      }
    }
    return null;
  }
}
