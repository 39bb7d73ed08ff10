package org.yinfa.batch.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Deletes the rows of a batch some at a time, so that others can write in between. */
final class GradualDeletion {

  private static final int POSITIONS = 200;

  private GradualDeletion() {}

  /**
   * @param connection one that commits each statement
   */
  static void delete(Connection connection, String table, String batch) throws SQLException {
    String sql =
        "delete from "
            + table
            + " where batch = ? and position in (select position from "
            + table
            + " where batch = ? order by position limit "
            + POSITIONS
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, batch);
      statement.setString(2, batch);
      int deleted;
      do {
        deleted = statement.executeUpdate();
      } while (deleted > 0);
    }
  }
}
