package org.yinfa.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * One report of a batch, not yet read.
 *
 * @param position its place in the batch, from 1
 * @param name where its source has it: a relative path with slashes, or the number of a line
 * @param output the name of its PDF, a relative path with slashes; null if it can't have one
 */
public record Item(
    long position, String name, Kind kind, @Nullable String output, Content content) {

  /** What the bytes of an item are. */
  public enum Kind {
    JSON,
    TEXT
  }

  /** Reads the bytes of an item on demand. Any thread may call it, more than once. */
  @FunctionalInterface
  public interface Content {

    /**
     * Reads all of it.
     *
     * @throws Rejected when it is larger than a report may be, or isn't a report
     * @throws IOException when it can't be read
     */
    byte[] read() throws IOException;
  }

  /** An item that is at fault before it is read. */
  static Item faulty(long position, String name, Problem problem) {
    return new Item(
        position,
        name,
        Kind.JSON,
        null,
        () -> {
          throw new Rejected(problem);
        });
  }
}
