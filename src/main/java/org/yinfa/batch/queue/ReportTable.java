package org.yinfa.batch.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yinfa.batch.Item;
import org.yinfa.batch.Outcome;
import org.yinfa.batch.OutcomeJson;

/** The table batch_report. */
final class ReportTable {

  private ReportTable() {}

  static void insert(Connection connection, String batch, Item item) throws SQLException {
    String sql =
        "insert into batch_report (batch, position, name, kind, output) values (?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, item.position());
      statement.setString(3, item.name());
      statement.setString(4, item.kind().name());
      statement.setString(5, item.output());
      statement.executeUpdate();
    }
  }

  /** The reports without an outcome between two positions, in order. */
  static List<PendingReport> waiting(Connection connection, String batch, long first, long last)
      throws SQLException {
    String sql =
        """
        select position, name, kind, output, attempts from batch_report
        where batch = ? and position between ? and ? and sequence is null
        order by position
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, first);
      statement.setLong(3, last);
      List<PendingReport> waiting = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        waiting.add(
            new PendingReport(
                rows.getLong(1),
                rows.getString(2),
                Item.Kind.valueOf(rows.getString(3)),
                rows.getString(4),
                rows.getInt(5)));
      }
      return waiting;
    }
  }

  /** Counts an attempt that ended without an outcome. */
  static boolean countAttempt(Connection connection, String batch, long position)
      throws SQLException {
    String sql =
        """
        update batch_report set attempts = attempts + 1
        where batch = ? and position = ? and sequence is null
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, position);
      return statement.executeUpdate() == 1;
    }
  }

  /** Gives a report its outcome; false if it has one already. */
  static boolean finish(
      Connection connection, String batch, long sequence, Outcome outcome, String node)
      throws SQLException {
    String sql =
        """
        update batch_report set sequence = ?, outcome = ?, node = ?
        where batch = ? and position = ? and sequence is null
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, sequence);
      statement.setString(2, OutcomeJson.write(outcome));
      statement.setString(3, node);
      statement.setString(4, batch);
      statement.setLong(5, outcome.position());
      return statement.executeUpdate() == 1;
    }
  }

  /** Finished reports in the order of their positions, a page at a time. */
  static List<FinishedReport> page(
      Connection connection, String batch, long afterPosition, int size) throws SQLException {
    return finished(connection, "position", batch, afterPosition, size);
  }

  /** Finished reports in the order in which they were finished, a page at a time. */
  static List<FinishedReport> since(
      Connection connection, String batch, long afterSequence, int size) throws SQLException {
    return finished(connection, "sequence", batch, afterSequence, size);
  }

  private static List<FinishedReport> finished(
      Connection connection, String order, String batch, long after, int size) throws SQLException {
    String sql =
        "select sequence, outcome from batch_report where batch = ? and sequence is not null and "
            + order
            + " > ? order by "
            + order
            + " limit ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, after);
      statement.setInt(3, size);
      List<FinishedReport> page = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        page.add(new FinishedReport(rows.getLong(1), OutcomeJson.read(rows.getString(2))));
      }
      return page;
    }
  }

  /** Deletes the reports of a removed batch in steps. Idempotent. */
  static void delete(Connection connection, String batch) throws SQLException {
    GradualDeletion.delete(connection, "batch_report", batch);
  }
}
