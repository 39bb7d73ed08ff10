package org.yinfa.batch.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.yinfa.batch.KilledBatches;
import org.yinfa.testkit.Await;
import org.yinfa.testkit.Folders;

/**
 * Kills the service again and again, and compares what comes of its batches with what the command
 * line makes of them when nobody disturbs it. As a program: {@code mvn -P endurance verify
 * -DskipTests}.
 */
public final class KilledServices {

  private static final int REPORTS = 60;

  private static final int STRETCH = 20;

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
  private int killedStarting;

  /** What keeps the batches, and who works on them. */
  private enum Mode {
    SQLITE,
    POSTGRESQL,
    /** PostgreSQL, and a node that nobody kills works beside the one that is killed. */
    NODES
  }

  /**
   * @param folder an empty folder to work in
   * @param database a JDBC address of PostgreSQL, or an empty text for SQLite
   */
  private KilledServices(Path folder, String database, Mode mode, long seed) throws IOException {
    this.folder = folder;
    this.database = database;
    this.hasSecondNode = mode == Mode.NODES;
    this.random = new Random(seed);
    this.reports = KilledBatches.reports(REPORTS);
    this.expected = ExpectedResult.of(reports);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    String modes = arguments.length > 2 ? arguments[2] : "sqlite,postgresql,nodes";
    for (String mode : modes.split(",")) {
      run(Mode.valueOf(mode.toUpperCase(Locale.ROOT)), kills, seed);
    }
  }

  private static void run(Mode mode, int kills, long seed) throws Exception {
    Path folder = Files.createTempDirectory("killed-services");
    try (EmbeddedPostgres postgres = mode == Mode.SQLITE ? null : EmbeddedPostgres.start()) {
      String url = postgres == null ? "" : postgres.getJdbcUrl("postgres", "postgres");
      var services = new KilledServices(folder, url, mode, seed);
      for (int done = 0; done < kills; done += STRETCH) {
        services.kill(Math.min(STRETCH, kills - done));
        System.out.printf(
            "%s, seed %d: %d kills, %d of them while starting;"
                + " %d batches of %d reports, all as if undisturbed%n",
            mode, seed, services.killed, services.killedStarting, services.finished, REPORTS);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  /** Kills so many times more; every batch is there once, whole, and leaves nothing behind. */
  private void kill(int times) throws Exception {
    int enough = killed + times;
    try (ServiceProcess second = hasSecondNode ? start("second") : null) {
      while (killed < enough) {
        batch(enough, second);
        finished++;
      }
    }
    try (ServiceProcess last = start("first")) {
      awaitRemoval(last);
      assertThat(last.stop()).as(last.log()).isTrue();
    }
    assertNothingIsLeft();
  }

  /** One batch, from the first attempt to send it until it is removed. */
  private void batch(int enough, ServiceProcess second) throws Exception {
    String key = "batch-" + finished;
    String id = null;
    while (id == null) {
      try (ServiceProcess first = launch("first")) {
        Killer killer = killed < enough ? new Killer(first) : null;
        id = finished(first, key);
        first.kill();
        boolean isKilled = killer != null && killer.hasKilled();
        if (isKilled) {
          killed++;
          killedStarting += first.awaitStart() ? 0 : 1;
        }
        assertThat(id != null || isKilled).as(first.log()).isTrue();
      }
    }
    verify(key, id, second);
  }

  /** The identifier of the batch when it is done; null if the service was killed before. */
  private String finished(ServiceProcess service, String key) throws Exception {
    try {
      if (!service.awaitStart()) {
        return null;
      }
      String id = service.post(reports, key);
      service.awaitDone(id, REPORTS);
      return id;
    } catch (IOException | UncheckedIOException | AssertionError cutOff) {
      if (!service.awaitEnd(1, TimeUnit.SECONDS)) {
        throw new AssertionError("a service that lives failed\n" + service.log(), cutOff);
      }
      return null;
    }
  }

  /** Kills a service at a moment that nobody can foresee. */
  private final class Killer {

    private final boolean whileStarting = random.nextInt(STARTS) == 0;
    private final long life = random.nextLong(LONGEST_LIFE_MILLIS);
    private final CompletableFuture<Boolean> kill;

    Killer(ServiceProcess service) {
      kill = CompletableFuture.supplyAsync(() -> kill(service), task -> new Thread(task).start());
    }

    private boolean kill(ServiceProcess service) {
      try {
        if (!whileStarting) {
          service.awaitStart();
        }
        return !service.awaitEnd(life, TimeUnit.MILLISECONDS) && service.kill();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** Whether it was the killer that ended the service. */
    boolean hasKilled() {
      return kill.join();
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

  /** Waits for what a node was removing when it died: another may take it after the lease. */
  private void awaitRemoval(ServiceProcess service) throws Exception {
    Await.until(() -> count("select count(*) from batch") == 0, service::log);
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
    return ServiceProcess.start(folder.resolve(node), batches(node));
  }

  private ServiceProcess launch(String node) throws IOException {
    return ServiceProcess.launch(folder.resolve(node), batches(node));
  }

  private String[] batches(String node) {
    String name = "node: " + node;
    // whoever kills so often hits the same report again and again
    String attempts = "attempts: 1000";
    return database.isEmpty()
        ? new String[] {name, attempts}
        : new String[] {name, attempts, "database: '" + database + "'", "leaseSeconds: 3"};
  }
}
