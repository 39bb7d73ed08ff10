package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.SourceLimits;
import org.yinfa.batch.queue.BatchRefused.Reason;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void aFullDatabaseIsToldFromOneThatCanNotBeUsed() {
    try (Database database = Database.open(settings())) {
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

  private QueueSettings settings() {
    return new QueueSettings(
        folder,
        null,
        null,
        "node",
        1,
        Duration.ofMinutes(1),
        3,
        Duration.ofHours(1),
        1,
        1,
        1_000,
        1,
        new SourceLimits(1_000, 1, 1_000, 1));
  }
}
