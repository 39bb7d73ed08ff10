package org.yinfa.batch;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Sha256;

/**
 * The bytes of an item and their digest, or why there are none.
 *
 * @param failed null if the bytes are there
 */
public record ItemBytes(Item item, byte[] bytes, String digest, Outcome.@Nullable Failed failed) {

  /** Reads all of an item; a fault is a result, not an exception. */
  public static ItemBytes of(Item item) {
    try {
      byte[] bytes = item.content().read();
      return new ItemBytes(item, bytes, Sha256.hex(bytes), null);
    } catch (Rejected rejected) {
      return none(item, rejected.problems());
    } catch (IOException unreadable) {
      String reason = unreadable.toString().lines().findFirst().orElse("");
      return none(item, List.of(Problem.at("", BatchProblem.UNREADABLE_INPUT, reason)));
    }
  }

  private static ItemBytes none(Item item, List<Problem> problems) {
    var failed = new Outcome.Failed(item.position(), item.name(), null, problems);
    return new ItemBytes(item, new byte[0], "", failed);
  }
}
