-- A thread of one jongere: one that is about nothing in particular, and further ones about a step of the plan or a gesprek. What is
-- counted here (how many, who waits) is computed from its messages in the same transaction, so that a list need not read them all.
create table bericht.draad (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  jongere     uuid not null,
  over        text not null check (over in ('NIETS', 'STAP', 'GESPREK')),
  waarover    uuid not null,
  begonnen_op timestamptz not null,
  aantal      integer not null default 0 check (aantal >= 0),
  laatste_op  timestamptz not null,
  wacht_op    text check (wacht_op in ('JONGERE', 'COLLEGA')),
  wacht_sinds timestamptz,
  primary key (organisatie, id),
  unique (organisatie, jongere, over, waarover),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((over = 'NIETS') = (waarover = jongere)),
  check ((wacht_op is null) = (wacht_sinds is null))
);
call gedeeld.beveilig('bericht.draad');
grant select, insert, delete on bericht.draad to ${app_rol};
grant update (aantal, laatste_op, wacht_op, wacht_sinds) on bericht.draad to ${app_rol};

-- A message. It is never changed: who wrote it may take it back within a minute, and then the text is gone and the row stays.
-- Of a jongere there is no gebruiker. A reeks is what was sent along: to more jongeren at once, each in his own
-- thread, or with a summary or a compliment. It answers nothing.
create table bericht.bericht (
  organisatie       uuid not null default current_setting('app.organisatie')::uuid,
  id                uuid not null,
  jongere           uuid not null,
  draad             uuid not null,
  nummer            integer not null check (nummer >= 1),
  van               text not null check (van in ('JONGERE', 'COLLEGA')),
  gebruiker         uuid,
  tekst             text not null,
  op                timestamptz not null,
  antwoord_gevraagd boolean not null,
  reeks             uuid,
  teruggenomen_op   timestamptz,
  primary key (organisatie, id),
  unique (organisatie, draad, nummer),
  foreign key (organisatie, draad) references bericht.draad (organisatie, id),
  check ((van = 'JONGERE') = (gebruiker is null)),
  check (van = 'COLLEGA' or not antwoord_gevraagd),
  check (case when teruggenomen_op is null then length(tekst) between 1 and 10000 else tekst = '' end),
  check (teruggenomen_op <= op + interval '1 minute')
);
create index bericht_jongere on bericht.bericht (organisatie, jongere, op);
create index bericht_gebruiker on bericht.bericht (organisatie, gebruiker, op) where gebruiker is not null;
call gedeeld.beveilig('bericht.bericht');
grant select, insert, delete on bericht.bericht to ${app_rol};
grant update (tekst, teruggenomen_op) on bericht.bericht to ${app_rol};
-- The one change there is, whatever the application asks: a message that stands becomes one that was taken back.
create policy alleen_terugnemen on bericht.bericht as restrictive for update to ${app_rol}
  using (teruggenomen_op is null) with check (teruggenomen_op is not null and tekst = '');

-- Somebody who guides said that no answer is needed to what was written up to this number. It can be undone, and both stay to be read.
create table bericht.afgedaan (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  draad         uuid not null,
  tot_nummer    integer not null check (tot_nummer >= 1),
  door          uuid not null,
  op            timestamptz not null,
  ongedaan_op   timestamptz,
  ongedaan_door uuid,
  primary key (organisatie, id),
  foreign key (organisatie, draad) references bericht.draad (organisatie, id),
  check ((ongedaan_op is null) = (ongedaan_door is null))
);
create index afgedaan_draad on bericht.afgedaan (organisatie, draad);
create index afgedaan_jongere on bericht.afgedaan (organisatie, jongere);
call gedeeld.beveilig('bericht.afgedaan');
grant select, insert, delete on bericht.afgedaan to ${app_rol};
grant update (ongedaan_op, ongedaan_door) on bericht.afgedaan to ${app_rol};

-- Up to which message somebody read, and when; without a gebruiker it is the jongere himself.
create table bericht.gelezen (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  jongere     uuid not null,
  draad       uuid not null,
  gebruiker   uuid,
  tot_nummer  integer not null check (tot_nummer >= 1),
  op          timestamptz not null,
  unique nulls not distinct (organisatie, draad, gebruiker, tot_nummer),
  foreign key (organisatie, draad) references bericht.draad (organisatie, id)
);
create index gelezen_jongere on bericht.gelezen (organisatie, jongere);
call gedeeld.beveilig('bericht.gelezen');
grant select, insert, delete on bericht.gelezen to ${app_rol};

-- Who agreed that others see when he read, and since when: of a jongere or of a colleague. Readings of before stay his own.
create table bericht.leeswens (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  jongere     uuid,
  gebruiker   uuid,
  sinds       timestamptz,
  unique nulls not distinct (organisatie, jongere, gebruiker),
  check (num_nonnulls(jongere, gebruiker) = 1)
);
call gedeeld.beveilig('bericht.leeswens');
grant select, insert, delete on bericht.leeswens to ${app_rol};
grant update (sinds) on bericht.leeswens to ${app_rol};

create view bericht.zicht_draad with (security_invoker = true) as
  select organisatie, id, jongere, over, waarover, aantal, laatste_op, wacht_op, wacht_sinds from bericht.draad;
grant select on bericht.zicht_draad to ${app_rol};
