package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.Press;
import org.yinfa.report.Profile;

/** Gives the press for what a batch asks for; all of them share one generator. */
@FunctionalInterface
public interface Presses {

  /**
   * @param template the template asked for whatever a report says, or null
   */
  Press press(Profile profile, @Nullable String template);
}
