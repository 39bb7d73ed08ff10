package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.report.Profile;

/** Gives the renderer for what a batch asks for; all of them share one renderer. */
@FunctionalInterface
public interface ItemRenderers {

  /**
   * @param template the template asked for whatever a report says, or null
   */
  ItemRenderer of(Profile profile, @Nullable String template);
}
