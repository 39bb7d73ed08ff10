package org.yinfa.rendering;

import java.util.function.Supplier;

/** Told how long each stage of a document takes; what it does with it is its own affair. */
public interface StageTimer {

  /** Counts nothing: for the command line. */
  StageTimer NONE =
      new StageTimer() {
        @Override
        public <T> T time(String stage, Supplier<T> work) {
          return work.get();
        }
      };

  <T> T time(String stage, Supplier<T> work);
}
