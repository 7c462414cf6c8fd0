create schema werklijst;
grant usage on schema werklijst to ${app_rol};

-- Computed from the rooms' facts after every event of a jongere; time enters only through vanaf and tot. Can be emptied
-- and built again at any moment.
create table werklijst.signaal (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  jongere     uuid not null,
  soort       text not null,
  vanaf       date not null,
  tot         date check (tot > vanaf),
  feiten      jsonb not null
);
create index signaal_jongere on werklijst.signaal (organisatie, jongere);
call gedeeld.beveilig('werklijst.signaal');
grant select, insert, delete on werklijst.signaal to ${app_rol};
