/**
 * Renders batches that survive the process: keeps reports and outcomes in SQLite or PostgreSQL, and
 * turns them into a manifest and a ZIP of the PDFs. JDBC, HikariCP, Flyway and db-scheduler live
 * here.
 */
@NullMarked
package org.yinfa.batch.queue;

import org.jspecify.annotations.NullMarked;
