-- Rows taken but kept out of answers until somebody has looked; they used to be counted as flagged.
alter table import_job add column rows_quarantined bigint not null default 0;
