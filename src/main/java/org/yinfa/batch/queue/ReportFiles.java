package org.yinfa.batch.queue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where the bytes of reports and of their PDFs are. */
interface ReportFiles {

  /** A file of a report. */
  enum Part {
    INPUT,
    PDF
  }

  /**
   * Writes bytes that are durable once the transaction is committed. A second writer writes the
   * same.
   */
  void write(Connection transaction, String batch, long position, Part part, byte[] bytes)
      throws SQLException, IOException;

  /** The bytes; empty if they aren't there, as when the batch was removed. */
  Optional<byte[]> read(Connection connection, String batch, long position, Part part)
      throws SQLException, IOException;

  /** Deletes the files of a removed batch in steps. Idempotent. */
  void delete(Connection connection, String batch) throws SQLException, IOException;
}
