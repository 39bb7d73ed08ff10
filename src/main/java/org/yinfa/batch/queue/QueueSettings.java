package org.yinfa.batch.queue;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.SourceLimits;

/**
 * How a node keeps its batches. Each value has its name in the configuration (batches.…).
 *
 * @param folder what belongs to this node alone: uploads on their way, and SQLite
 * @param database a JDBC address of PostgreSQL, or null for SQLite in the folder
 * @param sharedFolder where inputs and results are, or null for the database
 * @param node the name of this process among those that share the database
 * @param lease after which a node that gives no sign of life loses its work to the others
 * @param attempts how many times a report may end the process before it is given up
 * @param retention how long a finished batch stays
 * @param open how many batches may be unfinished at a time
 * @param uploads how many requests may be sending batches at a time
 * @param bytes the size of what one request sends
 * @param reports how many reports one batch may have
 */
public record QueueSettings(
    Path folder,
    @Nullable Login database,
    @Nullable Path sharedFolder,
    String node,
    int threads,
    Duration lease,
    int attempts,
    Duration retention,
    int open,
    int uploads,
    long bytes,
    long reports,
    SourceLimits source) {

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
}
