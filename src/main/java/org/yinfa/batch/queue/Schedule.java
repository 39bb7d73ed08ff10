package org.yinfa.batch.queue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Schedules work with db-scheduler, in the transaction that creates the work. */
final class Schedule {

  static final TaskDescriptor<Void> CHUNK = TaskDescriptor.of("batch-chunk");
  static final TaskDescriptor<Void> REMOVAL = TaskDescriptor.of("batch-removal");

  private final JdbcCustomization dialect;

  Schedule(JdbcCustomization dialect) {
    this.dialect = dialect;
  }

  void chunks(Connection transaction, String batch, long reports, Instant now) {
    List<TaskInstance<?>> chunks = new ArrayList<>();
    for (long first = 1; first <= reports; first += Chunk.SIZE) {
      chunks.add(CHUNK.instance(new Chunk(batch, first).id()).build());
    }
    client(transaction).scheduleBatch(chunks, now);
  }

  void removal(Connection transaction, String batch, Instant now) {
    client(transaction).scheduleIfNotExists(REMOVAL.instance(batch).build(), now);
  }

  private SchedulerClient client(Connection transaction) {
    return SchedulerClient.Builder.create(JoinedTransaction.of(transaction))
        .jdbcCustomization(dialect)
        .build();
  }
}
