package org.yinfa.batch.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.queue.BatchStatus.State;
import org.yinfa.report.Profile;

/** The table batch. Whoever changes a batch and its reports changes the batch first. */
final class BatchTable {

  private static final String COLUMNS =
      "id, state, request_sha256, profile, template, reports, finished, failed";

  private BatchTable() {}

  static void insert(
      Connection connection, Submission submission, String digest, String node, Instant now)
      throws SQLException {
    String sql =
        """
        insert into batch (id, state, request_sha256, profile, template,
          reports, finished, failed, node, created_at)
        values (?, 'RECEIVING', ?, ?, ?, 0, 0, 0, ?, ?)
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, submission.id().toString());
      statement.setString(2, digest);
      statement.setString(3, submission.profile().id());
      statement.setString(4, submission.template());
      statement.setString(5, node);
      statement.setLong(6, now.toEpochMilli());
      statement.executeUpdate();
    }
  }

  /** Makes other transactions that open a batch wait for the end of this one. */
  static void passGate(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("update batch_gate set opened = opened + 1")) {
      statement.executeUpdate();
    }
  }

  /** Whether the batch was still there to be opened. */
  static boolean open(Connection connection, String id, @Nullable String key, StagedCounts counts)
      throws SQLException {
    String sql =
        """
        update batch
        set state = 'OPEN', idempotency_key = ?, reports = ?, finished = ?, failed = ?
        where id = ? and state = 'RECEIVING'
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, counts.reports());
      statement.setLong(3, counts.failed());
      statement.setLong(4, counts.failed());
      statement.setString(5, id);
      return statement.executeUpdate() == 1;
    }
  }

  /** Counts one more report of an open batch; empty if the batch is open no longer. */
  static Optional<Long> countFinished(Connection connection, String id, boolean isFailed)
      throws SQLException {
    String sql =
        """
        update batch set finished = finished + 1, failed = failed + ?
        where id = ? and state = 'OPEN'
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, isFailed ? 1 : 0);
      statement.setString(2, id);
      if (statement.executeUpdate() == 0) {
        return Optional.empty();
      }
    }
    return find(connection, id).map(BatchRow::finished);
  }

  /** Finishes the batch if it has no report left. */
  static void finishIfDone(Connection connection, String id, Instant now) throws SQLException {
    String sql =
        """
        update batch set state = 'FINISHED', finished_at = ?
        where id = ? and state = 'OPEN' and finished = reports
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, now.toEpochMilli());
      statement.setString(2, id);
      statement.executeUpdate();
    }
  }

  /** Hides the batch and frees its key; false if it isn't there. */
  static boolean markRemoved(Connection connection, String id) throws SQLException {
    String sql =
        """
        update batch set state = 'REMOVED', idempotency_key = null
        where id = ? and state <> 'REMOVED'
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      return statement.executeUpdate() == 1;
    }
  }

  static void delete(Connection connection, String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from batch where id = ?")) {
      statement.setString(1, id);
      statement.executeUpdate();
    }
  }

  static Optional<BatchRow> find(Connection connection, String id) throws SQLException {
    return findBy(connection, "id", id);
  }

  static Optional<BatchRow> findByKey(Connection connection, String key) throws SQLException {
    return findBy(connection, "idempotency_key", key);
  }

  private static Optional<BatchRow> findBy(Connection connection, String column, String value)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select " + COLUMNS + " from batch where " + column + " = ?")) {
      statement.setString(1, value);
      ResultSet rows = statement.executeQuery();
      return rows.next() ? Optional.of(row(rows)) : Optional.empty();
    }
  }

  static int countOpen(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select count(*) from batch where state = 'OPEN'")) {
      ResultSet rows = statement.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  /** Batches finished, and uploads begun and never ended, before the two moments. */
  static List<String> outdated(Connection connection, Instant finished, Instant received)
      throws SQLException {
    String sql =
        """
        select id from batch
        where state = 'FINISHED' and finished_at < ? or state = 'RECEIVING' and created_at < ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, finished.toEpochMilli());
      statement.setLong(2, received.toEpochMilli());
      return ids(statement);
    }
  }

  /** The uploads that a node has not finished. */
  static List<String> unopened(Connection connection, String node) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select id from batch where state = 'RECEIVING' and node = ?")) {
      statement.setString(1, node);
      return ids(statement);
    }
  }

  private static List<String> ids(PreparedStatement statement) throws SQLException {
    List<String> ids = new ArrayList<>();
    ResultSet rows = statement.executeQuery();
    while (rows.next()) {
      ids.add(rows.getString(1));
    }
    return ids;
  }

  private static BatchRow row(ResultSet rows) throws SQLException {
    String profile = rows.getString("profile");
    return new BatchRow(
        rows.getString("id"),
        State.valueOf(rows.getString("state")),
        rows.getString("request_sha256"),
        Profile.of(profile).orElseThrow(() -> new IllegalStateException(profile)),
        rows.getString("template"),
        rows.getLong("reports"),
        rows.getLong("finished"),
        rows.getLong("failed"));
  }
}
