-- One schema for SQLite and PostgreSQL; the placeholders are the two types that they name differently.

create table batch (
  id varchar(36) primary key,
  state varchar(9) not null,
  idempotency_key varchar(255) unique,
  request_sha256 varchar(64) not null,
  profile varchar(20) not null,
  template varchar(255),
  reports bigint not null,
  finished bigint not null,
  failed bigint not null,
  created_at bigint not null,
  finished_at bigint
);
create index batch_state on batch (state, created_at);

-- sequence: in which order the reports of a batch were finished, from 1; null while a report waits
create table batch_report (
  batch varchar(36) not null,
  position bigint not null,
  name text not null,
  kind varchar(4) not null,
  output text,
  sequence bigint,
  outcome text,
  node varchar(255),
  primary key (batch, position)
);
create unique index batch_report_sequence on batch_report (batch, sequence);

create table batch_file (
  batch varchar(36) not null,
  position bigint not null,
  part varchar(6) not null,
  bytes ${bytes} not null,
  primary key (batch, position, part)
);

-- One row, which whoever opens a batch changes first: so one opens after the other.
create table batch_gate (
  opened bigint not null
);
insert into batch_gate (opened) values (0);

-- db-scheduler's own table
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data ${bytes},
  execution_time ${instant} not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success ${instant},
  last_failure ${instant},
  consecutive_failures int,
  last_heartbeat ${instant},
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);
