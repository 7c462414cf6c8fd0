create schema traject;
grant usage on schema traject to ${app_rol};

create table traject.traject (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  melding       date not null,
  kanaal        text not null check (kanaal in ('GEMEENTE', 'UWV', 'PARTNER', 'OUTREACH', 'ZELF')),
  methodeversie text not null,
  gesloten_op   date check (gesloten_op >= melding),
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
-- One open traject per jongere: two people taking up the same melding at once must not both succeed.
create unique index traject_open on traject.traject (organisatie, jongere) where gesloten_op is null;
create index traject_jongere on traject.traject (organisatie, jongere);
call gedeeld.beveilig('traject.traject');
grant select, insert, update, delete on traject.traject to ${app_rol};

-- One vaste consulent at a time ("een vaste begeleider", Handelingswijze P-wet, NHL Stenden 2020, deel II §2.1). The
-- constraint, not the screen, keeps it so.
create table traject.toewijzing (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  traject      uuid not null,
  jongere      uuid not null,
  consulent    uuid not null,
  periode      daterange not null check (not isempty(periode)),
  reden        text not null check (reden <> ''),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  exclude using gist (organisatie with =, traject with =, periode with &&)
);
create index toewijzing_jongere on traject.toewijzing (organisatie, jongere);
call gedeeld.beveilig('traject.toewijzing');
grant select, insert, update, delete on traject.toewijzing to ${app_rol};

create view traject.zicht_traject with (security_invoker = true) as
  select organisatie, id, jongere, melding, methodeversie from traject.traject where gesloten_op is null;
grant select on traject.zicht_traject to ${app_rol};
