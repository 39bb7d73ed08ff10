-- How many times a process ended while it printed the report.
alter table batch_report add column attempts integer not null default 0;
