-- What was established in a traject, on which day: a row per fact, taken back when it was wrong, never changed. Where a
-- traject stands, which terms run and when nazorg ends is computed from these; none of that is kept twice. (The one
-- exception is traject.gesloten_op, which keeps the open traject unique; it follows from the facts in the same transaction.)
create table traject.feit (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  soort        text not null check (soort in (
                 'PRAKTIJKONDERWIJS_OF_VSO', 'MEDISCH_URENBEPERKT', 'LOONKOSTENSUBSIDIE', 'EERDER_BEGONNEN',
                 'VERTELD', 'AANVRAAG', 'GEEN_AANVRAAG_NODIG', 'BEOORDEELD',
                 'UITSTROOM_WERK', 'UITSTROOM_SCHOOL', 'UITSTROOM_DIVERSEN',
                 'NAZORG_TOT', 'WAAR_TERECHT', 'NABERICHT', 'AFGESLOTEN', 'TERUGVAL')),
  dag          date not null,
  tekst        text not null check (length(tekst) <= 1000),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id)
);
create index feit_traject on traject.feit (organisatie, traject, dag);
create index feit_jongere on traject.feit (organisatie, jongere);
call gedeeld.beveilig('traject.feit');
grant select, insert, update, delete on traject.feit to ${app_rol};

-- What a jongere takes up: in the zoekperiode the assignments he chooses from the method or thinks of himself, with what
-- he showed of it; on the route the steps, from light to intensive.
create table traject.opdracht (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  soort        text not null check (soort in ('SOLLICITEREN', 'OPLEIDING', 'VERVOLG')),
  wat          text not null check (length(wat) between 1 and 200),
  intensiteit  smallint check (intensiteit between 1 and 3),
  vanaf        date not null,
  gedaan_op    date,
  bewijs       text not null default '' check (length(bewijs) <= 500),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((intensiteit is not null) = (soort = 'VERVOLG')),
  check (gedaan_op >= vanaf)
);
create index opdracht_traject on traject.opdracht (organisatie, traject);
create index opdracht_jongere on traject.opdracht (organisatie, jongere);
call gedeeld.beveilig('traject.opdracht');
grant select, insert, update, delete on traject.opdracht to ${app_rol};

-- All that happened in a traject, in one list: what was established, which routes were chosen, what was taken up.
create view traject.zicht_voorval with (security_invoker = true) as
  select organisatie, traject, jongere, soort, dag, gemaakt_op as op from traject.feit where vervallen_op is null
  union all
  select organisatie, traject, jongere, 'ROUTE_' || route, op, gemaakt_op from traject.besluit
   where moment = 'B-04' and vervallen_op is null
  union all
  select organisatie, traject, jongere, 'OPDRACHT_' || soort, vanaf, gemaakt_op from traject.opdracht where vervallen_op is null;
grant select on traject.zicht_voorval to ${app_rol};
