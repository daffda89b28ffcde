-- What reviewers decided. Rows are added only: records of this kind are kept for three years at least
-- (网络招聘服务管理规定), and nothing here refers to the record, which may go before them.
create table review (
    id         varchar(64)  not null primary key,
    position   bigint       not null unique,
    vacancy_id varchar(64)  not null,
    rule       varchar(100) not null,
    quote      text         not null,
    decision   varchar(16)  not null,
    reason     text         not null,
    reviewer   varchar(200) not null,
    decided_at varchar(40)  not null
);
create index review_by_vacancy on review (vacancy_id, position);

-- What the gate found in the vacancies as they are stored now, whatever was decided about it: severity is the
-- gate's, decision the one in force. Written together with the vacancy.
create table review_case (
    vacancy_id varchar(64)  not null,
    rule       varchar(100) not null,
    quote      text         not null,
    severity   varchar(16)  not null,
    since      varchar(40)  not null,
    source     varchar(200) not null,
    employer   text         not null,
    decision   varchar(16),
    decided_at varchar(40),
    primary key (vacancy_id, rule, quote)
);
create index review_case_by_state on review_case (decision, severity, since);
