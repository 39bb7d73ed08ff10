package org.yinfa.layout;

import java.util.Locale;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.jspecify.annotations.Nullable;

/**
 * Fails on every event of FOP: overflowing text, an unknown property or a missing glyph would be a
 * fault on the printed page.
 */
final class EngineEvents implements EventListener {

  @Override
  public void processEvent(Event event) {
    throw new IllegalStateException(
        event.getSeverity().getName()
            + " of the engine: "
            + EventFormatter.format(event, Locale.ROOT),
        causeOf(event));
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
