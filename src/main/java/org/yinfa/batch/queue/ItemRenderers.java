package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.report.Profile;

/** Provides item renderers for what batches ask for; all of them share one renderer. */
@FunctionalInterface
public interface ItemRenderers {

  /**
   * @param template overrides what a report says; null to let each report choose
   */
  ItemRenderer of(Profile profile, @Nullable String template);
}
