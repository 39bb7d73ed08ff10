package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.KilledBatches;

/** Nodes that share a PostgreSQL. */
class SharedDatabaseTest {

  private static final int REPORTS = 120;

  /** More than one thread does before the database is gone. */
  private static final int MANY = 250;

  /** Outlives a server of the database that is closed. */
  @TempDir private static Path data;

  private static EmbeddedPostgres postgres;
  private static int databases;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws IOException {
    postgres = server().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    postgres.close();
  }

  private static EmbeddedPostgres.Builder server() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data.resolve("postgres"))
        .setCleanDataDirectory(false);
  }

  @BeforeEach
  void createDatabase() throws SQLException {
    databases++;
    try (Connection connection =
            DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database());
    }
  }

  private static String database() {
    return "batches" + databases;
  }

  @Test
  void nodesShareTheWorkAndOneTakesOverWhenTheOtherIsKilled() throws Exception {
    String reports = KilledBatches.reports(REPORTS);
    try (ServiceProcess first = start("first");
        ServiceProcess second = start("second")) {
      String shared = first.post(reports, "shared");
      second.awaitDone(shared, REPORTS);
      assertThat(nodes(shared)).containsExactly("first", "second");

      String orphaned = first.post(reports, "orphaned");
      second.awaitDone(orphaned, 40);
      first.kill();
      second.awaitDone(orphaned, REPORTS);

      assertThat(second.result(shared)).isEqualTo(ExpectedResult.of(reports));
      assertThat(second.result(orphaned)).isEqualTo(second.result(shared));
      assertThat(sequences(orphaned)).isEqualTo(REPORTS);
    }
  }

  @Test
  void aLostDatabaseIsToldAndNothingIsLost() throws Exception {
    String reports = KilledBatches.reports(MANY);
    try (ServiceProcess node = start("only", "threads: 1")) {
      String batch = node.post(reports, "a");
      node.awaitDone(batch, 5);
      int port = postgres.getPort();
      postgres.close();

      // each waits for a connection as long as the service does
      CompletableFuture<HttpResponse<String>> health = node.healthLater();
      assertThat(node.get("/v1/batches/" + batch).statusCode()).isEqualTo(503);
      assertThat(health.join().statusCode()).isEqualTo(500);
      assertThat(health.join().body()).contains("the database of the batches");

      postgres = server().setPort(port).start();
      assertThat(query("select state from batch")).as("not done before").containsExactly("OPEN");
      node.awaitHealth();
      node.awaitDone(batch, MANY);
      assertThat(node.result(batch)).isEqualTo(ExpectedResult.of(reports));
    }
  }

  @Test
  void aNodeThatComesBackRemovesTheUploadsThatItDiedOfAndNoOthers() throws Exception {
    try (ServiceProcess node = start("first")) {
      assertThat(node.stop()).as(node.log()).isTrue();
    }
    query(upload("dead", "first"));
    query(upload("alive", "second"));

    try (ServiceProcess node = start("first")) {
      assertThat(node.health().statusCode()).isEqualTo(200);
      assertThat(query("select id from batch where state = 'RECEIVING'")).containsExactly("alive");
    }
  }

  private static String upload(String id, String node) {
    return """
        insert into batch (id, state, request_sha256, profile, reports, finished, failed, node, created_at)
        values ('%s', 'RECEIVING', '', 'pdfa-2a', 0, 0, 0, '%s', %d) returning id
        """
        .formatted(id, node, System.currentTimeMillis());
  }

  private ServiceProcess start(String node, String... more) throws Exception {
    List<String> batches = new ArrayList<>(List.of(more));
    batches.addAll(List.of("node: " + node, "leaseSeconds: 3", "database: '" + url() + "'"));
    return ServiceProcess.start(folder.resolve(node), batches.toArray(String[]::new));
  }

  private String url() {
    return postgres.getJdbcUrl("postgres", database());
  }

  private List<String> nodes(String batch) throws SQLException {
    return query("select distinct node from batch_report where batch = '" + batch + "' order by 1");
  }

  private int sequences(String batch) throws SQLException {
    return query("select distinct sequence from batch_report where batch = '" + batch + "'").size();
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
