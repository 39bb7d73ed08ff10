package org.yinfa.rendering;

import java.util.function.Supplier;

/** Receives the duration of each stage. */
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
