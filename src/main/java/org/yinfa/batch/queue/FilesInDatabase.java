package org.yinfa.batch.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table batch_file. */
final class FilesInDatabase implements ReportFiles {

  @Override
  public void write(Connection transaction, String batch, long position, Part part, byte[] bytes)
      throws SQLException {
    String sql =
        """
        insert into batch_file (batch, position, part, bytes) values (?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement statement = transaction.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, position);
      statement.setString(3, part.name());
      statement.setBytes(4, bytes);
      statement.executeUpdate();
    }
  }

  @Override
  public Optional<byte[]> read(Connection connection, String batch, long position, Part part)
      throws SQLException {
    String sql = "select bytes from batch_file where batch = ? and position = ? and part = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setLong(2, position);
      statement.setString(3, part.name());
      ResultSet rows = statement.executeQuery();
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }
  }

  @Override
  public void delete(Connection connection, String batch) throws SQLException {
    GradualDeletion.delete(connection, "batch_file", batch);
  }
}
