-- One row a record, whatever its corpus; body is the normalised record as JSON.
create table record (
    id           varchar(64)  not null primary key,
    corpus       varchar(16)  not null,
    source       varchar(200) not null,
    source_id    varchar(200) not null,
    content_hash varchar(64)  not null,
    body         text         not null,
    changed_at   varchar(40)  not null
);
create index record_by_corpus on record (corpus, id);

-- The latest change of each record; the indexes follow it by sequence. A record that is gone was removed.
create table outbox (
    sequence  integer primary key autoincrement,
    corpus    varchar(16) not null,
    record_id varchar(64) not null,
    unique (corpus, record_id)
);
create index outbox_by_corpus on outbox (corpus, sequence);

create table import_job (
    id                varchar(64)  not null primary key,
    corpus            varchar(16)  not null,
    file              varchar(300) not null,
    source            varchar(200) not null,
    state             varchar(16)  not null,
    progress          double precision not null,
    rows_read         bigint not null,
    rows_accepted     bigint not null,
    rows_flagged      bigint not null,
    rows_rejected     bigint not null,
    rows_created      bigint not null,
    rows_changed      bigint not null,
    rows_unchanged    bigint not null,
    problem           varchar(100),
    problem_arguments text,
    accepted_at       varchar(40) not null,
    finished_at       varchar(40),
    position          bigint not null
);
create index import_job_by_position on import_job (position);

create table import_reject (
    import_id varchar(64)  not null references import_job (id),
    position  bigint       not null,
    line      bigint       not null,
    field     varchar(300) not null,
    content   text         not null,
    reason    varchar(100) not null,
    primary key (import_id, position)
);
