package org.yinfa.layout;

/**
 * The passage of one document through the engine: what its text is sent as, and until when it must
 * be through.
 */
record Passage(StandIns standIns, SpacedText spacedText, PartedRows partedRows, Deadline deadline) {

  static Passage begin(Deadline deadline) {
    var characters = new PrivateUse();
    return new Passage(
        new StandIns(characters), new SpacedText(characters), new PartedRows(), deadline);
  }
}
