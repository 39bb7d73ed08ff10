package org.yinfa.batch.queue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.batch.queue.QueueSettings.Login;
import org.yinfa.batch.queue.QueueSettings.Storage;

/** SQLite or PostgreSQL with the tables of this release, and a few connections to it. */
final class Database implements AutoCloseable {

  /** In addition to one for each worker: for the scheduler's own threads and for requests. */
  private static final int MORE_CONNECTIONS = 8;

  private static final long CONNECTION_MILLIS = 10_000;

  /** SQLITE_FULL. */
  private static final int FILE_FULL = 13;

  /** disk_full, PostgreSQL 18, appendix A. */
  private static final String SERVER_FULL = "53100";

  private final HikariDataSource connections;
  private final boolean isShared;

  private Database(HikariDataSource connections, boolean isShared) {
    this.connections = connections;
    this.isShared = isShared;
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @param threads how many use it at a time, beside those that serve requests
   */
  static Database open(Storage storage, int threads) {
    Login login = storage.database();
    HikariConfig config =
        login == null ? sqlite(storage.folder().resolve("batches.sqlite")) : server(login);
    config.setPoolName("batches");
    config.setMaximumPoolSize(threads + MORE_CONNECTIONS);
    config.setConnectionTimeout(CONNECTION_MILLIS);
    var connections = new HikariDataSource(config);
    try {
      migrate(connections, login != null);
      return new Database(connections, login != null);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  private static HikariConfig sqlite(Path file) {
    var config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + file);
    config.addDataSourceProperty("journal_mode", "WAL");
    // a loss of power must not take what a client was told is done
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("busy_timeout", "30000");
    // one that reads first and then writes could not wait for its turn
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return config;
  }

  private static HikariConfig server(Login login) {
    var config = new HikariConfig();
    config.setJdbcUrl(login.url());
    config.setUsername(login.user());
    config.setPassword(login.password());
    // seconds: a cut line must not hold a worker for ever; the address may say otherwise
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return config;
  }

  private static void migrate(DataSource connections, boolean isServer) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(connections)
        .locations("classpath:org/yinfa/batch/queue")
        .table("batch_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(
            isServer
                ? Map.of("bytes", "bytea", "instant", "timestamp with time zone")
                : Map.of("bytes", "blob", "instant", "timestamp"))
        .load()
        .migrate();
  }

  /** Whether several nodes may work on it. */
  boolean isShared() {
    return isShared;
  }

  DataSource connections() {
    return connections;
  }

  /** Reads; every statement sees the database as it is at that moment. */
  <T> T read(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      return work.on(connection);
    } catch (SQLException | IOException e) {
      throw refused(e);
    }
  }

  /** Changes in steps: every statement is committed on its own, so others can write in between. */
  void inSteps(Steps steps) {
    try (Connection connection = connections.getConnection()) {
      steps.on(connection);
    } catch (SQLException | IOException e) {
      throw refused(e);
    }
  }

  /** Does all or nothing; any exception undoes it. */
  <T> T transaction(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | IOException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw refused(e);
    }
  }

  private BatchRefused refused(Exception failure) {
    boolean isFull =
        failure instanceof SQLException sql
            && (isShared ? SERVER_FULL.equals(sql.getSQLState()) : sql.getErrorCode() == FILE_FULL);
    return new BatchRefused(isFull ? Reason.STORAGE_FULL : Reason.UNAVAILABLE, failure);
  }

  private void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException undone) {
      // a lost connection or a full disk has undone it already, and the connection is of no use
      connections.evictConnection(connection);
      reason.addSuppressed(undone);
    }
  }

  @Override
  public void close() {
    connections.close();
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  /** Work that gives nothing back. */
  @FunctionalInterface
  interface Steps {
    void on(Connection connection) throws SQLException, IOException;
  }
}
