-- Tables of the libraries: sessions, jobs, the registry of events that still have to leave the house. They have no
-- organisation and hold no content; they stay out of the rooms' schemas so that the tests on those can be strict.
create schema techniek;
grant usage on schema techniek to ${app_rol};

create table techniek.spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_ix1 on techniek.spring_session (session_id);
create index spring_session_ix2 on techniek.spring_session (expiry_time);
create index spring_session_ix3 on techniek.spring_session (principal_name);

create table techniek.spring_session_attributes (
  session_primary_id char(36) not null references techniek.spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table techniek.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on techniek.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on techniek.scheduled_tasks (last_heartbeat);

create table techniek.event_publication (
  id                     uuid not null primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on techniek.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on techniek.event_publication (completion_date);

grant select, insert, update, delete on all tables in schema techniek to ${app_rol};

create schema app;
grant usage on schema app to ${app_rol};

-- On which day the demo was loaded: its dates count from there, and ./start offers a fresh one when they get old.
create table app.demo (
  geladen_op date not null primary key
);
grant select, insert, delete on app.demo to ${app_rol};
