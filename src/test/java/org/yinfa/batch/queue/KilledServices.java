package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.yinfa.batch.Folders;
import org.yinfa.batch.KilledBatches;

/**
 * Kills the service again and again, and compares what comes of its batches with what the command
 * line makes of them when nobody disturbs it. As a program: {@code mvn -P endurance verify
 * -DskipTests}.
 */
public final class KilledServices {

  private static final int REPORTS = 60;

  /** Usually enough for all of a batch, from the moment when the service listens. */
  private static final long LONGEST_LIFE_MILLIS = 3_000;

  /** One kill in so many comes while the service starts, if it comes before it has started. */
  private static final int STARTS = 4;

  private final Path folder;
  private final String database;
  private final Random random;
  private final String reports;
  private final Map<String, String> expected;
  private final boolean hasSecondNode;
  private int finished;
  private int killed;

  /**
   * @param folder an empty folder to work in
   * @param database a JDBC address of PostgreSQL, or an empty text for SQLite
   * @param hasSecondNode whether a node that nobody kills works beside the one that is killed
   */
  KilledServices(Path folder, String database, boolean hasSecondNode, long seed)
      throws IOException {
    this.folder = folder;
    this.database = database;
    this.hasSecondNode = hasSecondNode;
    this.random = new Random(seed);
    this.reports = KilledBatches.reports(REPORTS);
    this.expected = ExpectedResult.of(reports);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    for (String mode : List.of("sqlite", "postgresql", "nodes")) {
      Path folder = Files.createTempDirectory("killed-services");
      try (EmbeddedPostgres postgres = mode.equals("sqlite") ? null : EmbeddedPostgres.start()) {
        String url = postgres == null ? "" : postgres.getJdbcUrl("postgres", "postgres");
        var services = new KilledServices(folder, url, mode.equals("nodes"), seed);
        services.kill(kills);
        System.out.printf(
            "%s: %d kills (seed %d), %d batches of %d reports finished among them, all as if undisturbed%n",
            mode, services.killed, seed, services.finished, REPORTS);
      } finally {
        Folders.delete(folder);
      }
    }
  }

  /** Kills so many times; every batch is there once, whole, and leaves nothing when removed. */
  void kill(int times) throws Exception {
    try (ServiceProcess second = hasSecondNode ? start("second") : null) {
      while (killed < times) {
        batch(times, second);
        finished++;
      }
    }
    try (ServiceProcess last = start("first")) {
      assertThat(last.stop()).as(last.log()).isTrue();
    }
    assertNothingIsLeft();
  }

  /** One batch, from the first attempt to send it until it is removed. */
  private void batch(int times, ServiceProcess second) throws Exception {
    String key = "batch-" + finished;
    String id = null;
    boolean isDone = false;
    while (!isDone) {
      try (ServiceProcess first = launch("first")) {
        Thread killer = killed < times ? killer(first) : null;
        try {
          if (first.awaitStart()) {
            id = first.post(reports, key);
            first.awaitDone(id, REPORTS);
            isDone = true;
          }
        } catch (IOException | AssertionError cutOff) {
          requireKilled(first, cutOff);
        }
        if (!isDone && killer != null) {
          killed++;
        }
        first.kill();
        if (killer != null) {
          killer.join();
        }
      }
    }
    verify(key, id, second);
  }

  private Thread killer(ServiceProcess service) {
    boolean whileStarting = random.nextInt(STARTS) == 0;
    long life = random.nextLong(LONGEST_LIFE_MILLIS);
    var killer =
        new Thread(
            () -> {
              try {
                if (!whileStarting) {
                  service.awaitStart();
                }
                if (!service.awaitEnd(life, TimeUnit.MILLISECONDS)) {
                  service.kill();
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    killer.start();
    return killer;
  }

  private static void requireKilled(ServiceProcess service, Throwable cutOff) throws Exception {
    if (!service.awaitEnd(1, TimeUnit.SECONDS)) {
      throw new AssertionError("a service that lives failed\n" + service.log(), cutOff);
    }
  }

  private void verify(String key, String id, ServiceProcess second) throws Exception {
    try (ServiceProcess first = start("first")) {
      assertThat(first.post(reports, key)).as("the same key, the same batch").isEqualTo(id);
      assertThat(first.result(id)).as("after %d kills", killed).isEqualTo(expected);
      if (second != null) {
        assertThat(second.result(id)).as("the other node's").isEqualTo(expected);
      }
      assertThat(count("select count(*) from batch where state <> 'REMOVED'")).isEqualTo(1);
      first.delete(id);
    }
  }

  private void assertNothingIsLeft() throws Exception {
    assertThat(count("select count(*) from batch")).as("batches").isZero();
    assertThat(count("select count(*) from batch_report")).as("reports").isZero();
    assertThat(count("select count(*) from batch_file")).as("files").isZero();
    assertThat(count("select count(*) from scheduled_tasks where task_name <> 'batch-retention'"))
        .as("work")
        .isZero();
    assertThat(Folders.digests(folder.resolve("first/data/incoming"))).as("uploads").isEmpty();
  }

  private long count(String sql) throws SQLException {
    String url =
        database.isEmpty()
            ? "jdbc:sqlite:" + folder.resolve("first/data/batches.sqlite")
            : database;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private ServiceProcess start(String node) throws Exception {
    ServiceProcess service = launch(node);
    assertThat(service.awaitStart()).as(service.log()).isTrue();
    return service;
  }

  private ServiceProcess launch(String node) throws IOException {
    String name = "node: " + node;
    return database.isEmpty()
        ? ServiceProcess.launch(folder.resolve(node), name)
        : ServiceProcess.launch(
            folder.resolve(node), name, "database: '" + database + "'", "leaseSeconds: 3");
  }

  int finished() {
    return finished;
  }
}
