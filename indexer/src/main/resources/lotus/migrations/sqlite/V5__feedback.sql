-- Answers that people were shown, and what followed. Rows are added only, and go with the person (erasure) or when their
-- days are over. No name, no contact, no free text; a visitor has no person_id.
create table shown_answer (
    id        varchar(64)  not null primary key,
    position  integer      not null unique,
    shown_at  varchar(40)  not null,
    person_id varchar(64),
    scorer    varchar(100) not null,
    ranker    varchar(100) not null
);
create index shown_answer_by_person on shown_answer (person_id);
create index shown_answer_by_time on shown_answer (shown_at);

-- feature_values: in the scorer's order, separated by commas, empty where unknown.
create table impression (
    answer_id      varchar(64) not null references shown_answer (id) on delete cascade,
    vacancy_id     varchar(64) not null,
    place          integer     not null,
    tier           integer     not null,
    fit            double precision not null,
    feature_values text        not null,
    primary key (answer_id, vacancy_id)
) without rowid;

create table feedback_event (
    id          varchar(64) not null primary key,
    answer_id   varchar(64) not null,
    vacancy_id  varchar(64) not null,
    kind        varchar(16) not null,
    happened_at varchar(40) not null,
    foreign key (answer_id, vacancy_id) references impression (answer_id, vacancy_id) on delete cascade
);
create index feedback_event_by_impression on feedback_event (answer_id, vacancy_id);
