-- What the jongere told, once, so that nobody asks again. Telling more later is a new row; the newest that is not voided is
-- "het verhaal". The life areas go by the ids of the method's version, in his own words. What the organisation asks
-- besides is kept with the question as it was put: its overlay may change, what was answered does not.
create table jongere.intake (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  methodeversie text not null,
  hulpvraag     text not null,
  eerst         text not null,
  leefgebieden  jsonb not null check (jsonb_typeof(leefgebieden) = 'object'),
  eigen         jsonb not null check (jsonb_typeof(eigen) = 'array'),
  op            timestamptz not null,
  door          uuid not null,
  vervallen_op  timestamptz,
  nummer        bigint generated always as identity,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
create index intake_jongere on jongere.intake (organisatie, jongere, nummer desc);
call gedeeld.beveilig('jongere.intake');
grant select, insert, update, delete on jongere.intake to ${app_rol};
