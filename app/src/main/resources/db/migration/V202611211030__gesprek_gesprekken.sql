create schema gesprek;
grant usage on schema gesprek to ${app_rol};

-- A conversation, planned or held. Rows are voided (vervallen_op), never deleted; rounding off can be undone, so what
-- came of it lies in columns that go back to empty.
create table gesprek.gesprek (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  traject       uuid not null,
  consulent     uuid not null,
  begin         timestamptz not null,
  vorm          text not null check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'BELLEN')),
  fase          text not null,
  methodeversie text not null,
  na            uuid,
  uitkomst      text check (uitkomst in ('WAS_ER', 'KWAM_NIET')),
  samen         text not null default '',
  collegas      text not null default '',
  stress        smallint check (stress between 0 and 10),
  contact_voor  date,
  afgerond_op   timestamptz,
  afgerond_door uuid,
  heropend_op   timestamptz,
  vervallen_op  timestamptz,
  versie        integer not null default 1,
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((uitkomst is null) = (afgerond_op is null)),
  check ((afgerond_op is null) = (afgerond_door is null))
);
create index gesprek_jongere on gesprek.gesprek (organisatie, jongere, begin);
create index gesprek_consulent on gesprek.gesprek (organisatie, consulent, begin);
create index gesprek_traject on gesprek.gesprek (organisatie, traject);
call gedeeld.beveilig('gesprek.gesprek');
grant select, insert, update, delete on gesprek.gesprek to ${app_rol};

-- Which steps of the method were used.
create table gesprek.stap (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  gesprek      uuid not null,
  jongere      uuid not null,
  stap         text not null,
  vervallen_op timestamptz,
  foreign key (organisatie, gesprek) references gesprek.gesprek (organisatie, id)
);
create unique index stap_een_keer on gesprek.stap (organisatie, gesprek, stap) where vervallen_op is null;
create index stap_jongere on gesprek.stap (organisatie, jongere);
call gedeeld.beveilig('gesprek.stap');
grant select, insert, update, delete on gesprek.stap to ${app_rol};

-- An agreement: who does what, and for when.
create table gesprek.afspraak (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  gesprek      uuid not null,
  jongere      uuid not null,
  wie          text not null check (wie in ('JONGERE', 'CONSULENT')),
  wat          text not null check (wat <> ''),
  wanneer      date,
  gelukt_op    timestamptz,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, gesprek) references gesprek.gesprek (organisatie, id)
);
create index afspraak_gesprek on gesprek.afspraak (organisatie, gesprek);
create index afspraak_jongere on gesprek.afspraak (organisatie, jongere);
call gedeeld.beveilig('gesprek.afspraak');
grant select, insert, update, delete on gesprek.afspraak to ${app_rol};

create view gesprek.zicht_gesprek with (security_invoker = true) as
  select organisatie, id, jongere, consulent, begin, vorm, fase, methodeversie, uitkomst
    from gesprek.gesprek where vervallen_op is null;
grant select on gesprek.zicht_gesprek to ${app_rol};
