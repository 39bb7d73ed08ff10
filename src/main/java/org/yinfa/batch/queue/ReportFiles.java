package org.yinfa.batch.queue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where the bytes of reports and of their PDFs are. */
interface ReportFiles {

  /** What of a report. */
  enum Part {
    INPUT,
    PDF
  }

  /**
   * Writes so that the bytes are there, and last, when the transaction is committed. What a second
   * writer writes is the same.
   */
  void write(Connection transaction, String batch, long position, Part part, byte[] bytes)
      throws SQLException, IOException;

  /** The bytes; empty if they aren't there, as of a batch that was removed. */
  Optional<byte[]> read(Connection connection, String batch, long position, Part part)
      throws SQLException, IOException;

  /** Removes all of a removed batch in steps of its own; it can be repeated. */
  void delete(Connection connection, String batch) throws SQLException, IOException;
}
