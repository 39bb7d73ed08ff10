package org.yinfa.batch.queue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

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

  byte[] read(Connection connection, String batch, long position, Part part)
      throws SQLException, IOException;

  /** Removes all of a removed batch in steps of its own; it can be repeated. */
  void delete(Connection connection, String batch) throws SQLException, IOException;
}
