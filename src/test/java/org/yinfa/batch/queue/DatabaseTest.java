package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.batch.queue.QueueSettings.Storage;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void aFullDatabaseIsToldFromOneThatCanNotBeUsed() {
    try (Database database = Database.open(new Storage(folder, null, null), 1)) {
      BatchRefused full =
          catchThrowableOfType(
              BatchRefused.class, () -> database.transaction(DatabaseTest::fillUp));
      BatchRefused other =
          catchThrowableOfType(
              BatchRefused.class, () -> database.transaction(c -> execute(c, "nonsense")));

      assertThat(full.reason()).isEqualTo(Reason.STORAGE_FULL);
      assertThat(other.reason()).isEqualTo(Reason.UNAVAILABLE);
    }
  }

  private static boolean fillUp(Connection connection) throws SQLException {
    execute(connection, "pragma max_page_count = 1");
    return execute(connection, "create table more as select randomblob(1000000)");
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
