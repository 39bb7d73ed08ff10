package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import org.yinfa.problem.LimitProblem;
import org.yinfa.report.Limits;

/** Counts what has to be laid out, before anything else costs time. */
final class BlockCount {

  private BlockCount() {}

  static void check(JsonNode tree, Limits limits, Problems problems) {
    Located report = Located.report(tree);
    long blocks =
        report.field("preamble").node().size()
            + report.field("attachments").node().size()
            + report.blocks().mapToLong(BlockCount::weight).sum();
    if (blocks > limits.blocks()) {
      throw problems.rejectedWith("", LimitProblem.TOO_MANY_BLOCKS, blocks, limits.blocks());
    }
  }

  /** A table counts its header and each of its rows, every other block counts once. */
  private static long weight(Located block) {
    return block.type().map(type -> weight(type, block)).orElse(1L);
  }

  private static long weight(BlockType type, Located block) {
    return switch (type) {
      case TABLE -> 1L + block.field("rows").node().size();
      // each row of a form that is printed is given, but for those left blank
      case FORM -> 1L + block.field("cells").node().size();
      case GRID -> 1L + block.field("head").node().size() + block.field("rows").node().size();
      case HEADING, PARAGRAPH, IMAGE -> 1L;
    };
  }
}
