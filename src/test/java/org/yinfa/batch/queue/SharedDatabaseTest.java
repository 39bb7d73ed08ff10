package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfa.batch.KilledBatches;

/** Nodes that share a PostgreSQL. */
class SharedDatabaseTest {

  private static final int REPORTS = 120;

  /** More than are done before the database is gone. */
  private static final int MANY = 500;

  @TempDir Path folder;

  private EmbeddedPostgres postgres;

  @BeforeEach
  void startDatabase() throws Exception {
    postgres = database().start();
  }

  @AfterEach
  void stopDatabase() throws Exception {
    postgres.close();
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
    try (ServiceProcess node = start("only")) {
      String batch = node.post(reports, "a");
      node.awaitDone(batch, 5);
      int port = postgres.getPort();
      postgres.close();

      assertThat(node.get("/v1/batches/" + batch).statusCode()).isEqualTo(503);
      assertThat(node.health().statusCode()).isEqualTo(500);
      assertThat(node.health().body()).contains("the database of the batches");

      postgres = database().setPort(port).start();
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

  /** One whose data outlives it. */
  private EmbeddedPostgres.Builder database() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("postgres"))
        .setCleanDataDirectory(false);
  }

  private ServiceProcess start(String node) throws Exception {
    return ServiceProcess.start(
        folder.resolve(node), "node: " + node, "leaseSeconds: 3", "database: '" + url() + "'");
  }

  private String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
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
