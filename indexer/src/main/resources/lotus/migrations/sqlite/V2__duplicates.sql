-- Which vacancies advertise one job. Every vacancy has a row; leader_id is the member that opened its cluster, shown marks
-- the one that answers show. The columns from quarantined on decide which one that is.
create table vacancy_copy (
    record_id   varchar(64)  not null primary key,
    leader_id   varchar(64)  not null,
    shown       integer      not null,
    exact_key   bigint       not null,
    bands       varchar(200) not null,
    employer    varchar(200) not null,
    facts       text         not null,
    quarantined integer      not null,
    last_day    varchar(10)  not null,
    known_facts integer      not null,
    posted_on   varchar(10)  not null
);
create index vacancy_copy_by_leader on vacancy_copy (leader_id, shown);

-- Where a new vacancy finds the clusters it may belong to: under its leader's bands and every member's exact key.
create table vacancy_trace (
    trace   bigint      not null,
    cluster varchar(64) not null,
    primary key (trace, cluster)
) without rowid;

-- Days (ISO 8601) of the first and the latest import that held a record; beside the record, since seeing it again is no change.
create table sighting (
    record_id varchar(64) not null primary key,
    first_on  varchar(10) not null,
    last_on   varchar(10) not null
) without rowid;
insert into sighting (record_id, first_on, last_on)
select id, substr(changed_at, 1, 10), substr(changed_at, 1, 10) from record;

-- The latest sign of life of any vacancy of an employer, by the key of its name.
create table employer_sighting (
    employer varchar(200) not null primary key,
    last_on  varchar(10)  not null
) without rowid;
