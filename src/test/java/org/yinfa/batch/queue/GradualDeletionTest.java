package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradualDeletionTest {

  /** More than go at once, and not a multiple of that. */
  private static final int ROWS = 450;

  @Test
  void allRowsOfABatchGoAndNoOthers(@TempDir Path folder) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("rows.sqlite");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table part (batch text, position integer, part text)");
      for (String batch : new String[] {"gone", "left"}) {
        for (String part : new String[] {"input", "output"}) {
          fill(connection, batch, part);
        }
      }

      GradualDeletion.delete(connection, "part", "gone");

      assertThat(count(statement, "gone")).isZero();
      assertThat(count(statement, "left")).isEqualTo(2 * ROWS);
    }
  }

  private static void fill(Connection connection, String batch, String part) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into part (batch, position, part) values (?, ?, ?)")) {
      for (int position = 1; position <= ROWS; position++) {
        insert.setString(1, batch);
        insert.setInt(2, position);
        insert.setString(3, part);
        insert.executeUpdate();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static int count(Statement statement, String batch) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select count(*) from part where batch = '" + batch + "'")) {
      return rows.getInt(1);
    }
  }
}
