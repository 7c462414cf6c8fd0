-- One plan for each traject. Its versions are the truth: a line is added, never changed or taken away, and the plan is the sum of
-- its lines. The other columns and tables here are computed from them in the same transaction, so that a list or a signal need not
-- read a whole history.
create table plan.plan (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  nummer       integer not null check (nummer >= 1),
  begonnen_op  date not null,
  evaluatie_op date,
  primary key (organisatie, id),
  unique (organisatie, traject),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id)
);
create index plan_jongere on plan.plan (organisatie, jongere);
call gedeeld.beveilig('plan.plan');
grant select, insert, delete on plan.plan to ${app_rol};
grant update (nummer, evaluatie_op) on plan.plan to ${app_rol};

-- A line of the history: what kind, the facts of it, whose words they are and who typed them. The jongere may type himself.
-- (Without a right to update: not even by mistake.)
create table plan.wijziging (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  plan         uuid not null,
  nummer       integer not null check (nummer >= 1),
  id           uuid not null,
  jongere      uuid not null,
  soort        text not null,
  feiten       jsonb not null,
  stem         text not null check (stem in ('CONSULENT', 'SAMEN', 'JONGERE')),
  jongere_zelf boolean not null,
  door         uuid not null,
  op           timestamptz not null,
  ingang       date not null,
  primary key (organisatie, plan, nummer),
  unique (organisatie, id),
  foreign key (organisatie, plan) references plan.plan (organisatie, id),
  check (not jongere_zelf or (door = jongere and stem = 'JONGERE'))
);
create index wijziging_jongere on plan.wijziging (organisatie, jongere);
call gedeeld.beveilig('plan.wijziging');
grant select, insert, delete on plan.wijziging to ${app_rol};

create table plan.doel (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  plan        uuid not null,
  jongere     uuid not null,
  tekst       text not null check (length(tekst) between 1 and 300),
  plaats      integer not null,
  stand       text not null check (stand in ('OPEN', 'PAUZE', 'GESTOPT', 'BEREIKT')),
  sinds       date not null,
  terug_op    date,
  primary key (organisatie, id),
  foreign key (organisatie, plan) references plan.plan (organisatie, id),
  check ((stand = 'PAUZE') = (terug_op is not null))
);
create index doel_plan on plan.doel (organisatie, plan);
create index doel_jongere on plan.doel (organisatie, jongere);
call gedeeld.beveilig('plan.doel');
grant select, insert, update, delete on plan.doel to ${app_rol};

-- Every step has somebody who takes it.
create table plan.stap (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  plan        uuid not null,
  doel        uuid not null,
  jongere     uuid not null,
  tekst       text not null check (length(tekst) between 1 and 300),
  wie         text not null check (wie in ('JONGERE', 'CONSULENT', 'ANDER')),
  naam        text not null check (length(naam) <= 100),
  voor        date,
  stand       text not null check (stand in ('OPEN', 'GEDAAN', 'GESTOPT')),
  gedaan_op   date,
  afspraak    uuid,
  primary key (organisatie, id),
  foreign key (organisatie, plan) references plan.plan (organisatie, id),
  foreign key (organisatie, doel) references plan.doel (organisatie, id),
  check ((wie = 'ANDER') = (naam <> '')),
  check ((stand = 'GEDAAN') = (gedaan_op is not null))
);
create index stap_plan on plan.stap (organisatie, plan);
create index stap_doel on plan.stap (organisatie, doel);
create index stap_jongere on plan.stap (organisatie, jongere);
call gedeeld.beveilig('plan.stap');
grant select, insert, update, delete on plan.stap to ${app_rol};

create view plan.zicht_plan with (security_invoker = true) as
  select organisatie, id, traject, jongere, nummer, begonnen_op, evaluatie_op from plan.plan;
grant select on plan.zicht_plan to ${app_rol};

create view plan.zicht_doel with (security_invoker = true) as
  select d.organisatie, d.id, d.plan, p.traject, d.jongere, d.tekst, d.plaats, d.stand, d.sinds, d.terug_op
    from plan.doel d
    join plan.plan p on p.organisatie = d.organisatie and p.id = d.plan;
grant select on plan.zicht_doel to ${app_rol};

create view plan.zicht_stap with (security_invoker = true) as
  select s.organisatie, s.id, s.plan, s.doel, p.traject, s.jongere, s.tekst, s.wie, s.naam, s.voor, s.stand, s.gedaan_op, s.afspraak, d.stand as doelstand
    from plan.stap s
    join plan.plan p on p.organisatie = s.organisatie and p.id = s.plan
    join plan.doel d on d.organisatie = s.organisatie and d.id = s.doel;
grant select on plan.zicht_stap to ${app_rol};
