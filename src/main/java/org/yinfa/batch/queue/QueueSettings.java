package org.yinfa.batch.queue;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.SourceLimits;

/**
 * How a node keeps its batches. Each value has its name in the configuration (batches.…).
 *
 * @param retention how long a finished batch stays
 */
public record QueueSettings(Storage storage, Work work, Acceptance acceptance, Duration retention) {

  /**
   * Where batches are kept.
   *
   * @param folder what belongs to this node alone: uploads on their way, and SQLite
   * @param database a server of PostgreSQL, or null for SQLite in the folder
   * @param sharedFolder where inputs and results are, or null for the database
   */
  public record Storage(Path folder, @Nullable Login database, @Nullable Path sharedFolder) {}

  /**
   * A database server.
   *
   * @param url a JDBC address, {@code jdbc:postgresql:…}
   */
  public record Login(String url, @Nullable String user, @Nullable String password) {

    /** Keeps the password out of messages. */
    @Override
    public String toString() {
      return url;
    }
  }

  /**
   * How a node works on what is in the database.
   *
   * @param node the name of this process among those that share the database
   * @param lease after which a node that gives no sign of life loses its work to the others
   * @param attempts how many times a report may end the process before it is given up
   */
  public record Work(String node, int threads, Duration lease, int attempts) {}

  /**
   * What is taken in.
   *
   * @param open how many batches may be unfinished at a time
   * @param uploads how many requests may be sending batches at a time
   * @param bytes the size of what one request sends
   * @param reports how many reports one batch may have
   */
  public record Acceptance(int open, int uploads, long bytes, long reports, SourceLimits source) {}
}
