-- How short of people occupations were, by district and month. Rows are added only, a month at a time; nothing in them is about a
-- person, and groups of fewer than three people are kept as one.
create table shortage_month (
    month   varchar(7)  not null primary key,
    kept_at varchar(40) not null
);
create table shortage (
    month          varchar(7)  not null references shortage_month (month),
    occupation     varchar(64) not null,
    district       varchar(9)  not null,
    headcount      integer     not null,
    people         integer     not null,
    yuan_per_month double precision,
    shortage_index integer     not null,
    low            integer     not null,
    high           integer     not null,
    primary key (occupation, district, month)
);
create index shortage_by_month on shortage (month);
