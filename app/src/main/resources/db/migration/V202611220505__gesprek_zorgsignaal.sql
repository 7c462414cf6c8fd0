-- Somebody worries about a jongere: he himself, a care worker or an employer. From whom and when, one line without a
-- diagnosis, and what was done. Open until a person closes it.
create table gesprek.zorgsignaal (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  traject       uuid not null,
  van           text not null check (van in ('JONGERE', 'ZORGVERLENER', 'WERKGEVER')),
  dag           date not null,
  regel         text not null check (length(regel) between 1 and 200),
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  gedaan        text check (length(gedaan) between 1 and 500),
  gesloten_op   timestamptz,
  gesloten_door uuid,
  heropend_op   timestamptz,
  heropend_door uuid,
  vervallen_op  timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((gesloten_op is null) = (gesloten_door is null)),
  check (gesloten_op is null or gedaan is not null)
);
create index zorgsignaal_jongere on gesprek.zorgsignaal (organisatie, jongere, dag);
create index zorgsignaal_traject on gesprek.zorgsignaal (organisatie, traject);
call gedeeld.beveilig('gesprek.zorgsignaal');
grant select, insert, update, delete on gesprek.zorgsignaal to ${app_rol};
