package org.yinfa.layout;

import java.time.Clock;
import java.time.Duration;

/**
 * The passage of one document through the engine: what its text is sent as, and until when it must
 * be through.
 */
record Passage(StandIns standIns, SpacedText spacedText, Deadline deadline) {

  static Passage begin(Clock clock, Duration allowed) {
    var characters = new PrivateUse();
    return new Passage(
        new StandIns(characters), new SpacedText(characters), new Deadline(clock, allowed));
  }
}
