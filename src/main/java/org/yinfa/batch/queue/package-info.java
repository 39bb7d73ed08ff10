/**
 * Batches that outlive the process: a source of reports enters, rows in SQLite or PostgreSQL keep
 * what is done, a manifest and an archive of the PDFs leave. JDBC, HikariCP, Flyway and
 * db-scheduler live here.
 */
@NullMarked
package org.yinfa.batch.queue;

import org.jspecify.annotations.NullMarked;
