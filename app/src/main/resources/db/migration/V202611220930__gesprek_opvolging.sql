-- What is done after a conversation that the jongere did not come to: the reason that was asked, and each step that a person
-- chose, with the step that was proposed. The steps reach out; nothing follows by itself. A row is voided, never deleted.
-- Codes and version are those of the method at that moment, so that an act can be counted under more than one code.
create table gesprek.opvolging (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  nummer        bigint not null generated always as identity,
  jongere       uuid not null,
  traject       uuid not null,
  gesprek       uuid not null,
  soort         text not null check (soort in ('REDEN', 'APPEN_OF_BELLEN', 'MAILEN', 'ANDERE_WEG', 'WIJKTEAM', 'NIETS_STUREN')),
  voorgesteld   text,
  reden         text,
  woorden       text not null default '' check (length(woorden) <= 500),
  dag           date not null,
  opnieuw_op    date,
  methodeversie text not null,
  codes         text[] not null default '{}',
  op            timestamptz not null,
  door          uuid not null,
  vervallen_op  timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  foreign key (organisatie, gesprek) references gesprek.gesprek (organisatie, id),
  check ((soort = 'REDEN') = (reden is not null)),
  check ((soort = 'REDEN') = (voorgesteld is null)),
  check ((soort in ('WIJKTEAM', 'NIETS_STUREN')) = (opnieuw_op is not null)),
  check (soort <> 'NIETS_STUREN' or woorden <> '')
);
create index opvolging_gesprek on gesprek.opvolging (organisatie, gesprek, nummer);
create index opvolging_jongere on gesprek.opvolging (organisatie, jongere);
create index opvolging_traject on gesprek.opvolging (organisatie, traject);
call gedeeld.beveilig('gesprek.opvolging');
grant select, insert, update, delete on gesprek.opvolging to ${app_rol};

-- The wijkteam was asked to look along: which parts were shared (never the values, never a note), on what ground, how and when
-- the jongere was told, and what came of it. The consent is kept by room privacy; here only which one it was.
create table gesprek.wijkteam (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  opvolging     uuid not null,
  jongere       uuid not null,
  naar          text not null check (length(naar) between 1 and 200),
  gedeeld       text[] not null check (gedeeld <@ array['NAAM', 'CONTACT_KWIJT', 'TELEFOON', 'MAIL']),
  toestemming   uuid,
  taak          text not null default '' check (length(taak) <= 500),
  verteld_op    date not null,
  verteld_hoe   text not null check (verteld_hoe in ('WHATSAPP', 'BELLEN', 'SMS', 'MAIL', 'BRIEF', 'LANGS')),
  afloop        text check (length(afloop) between 1 and 500),
  gesloten_op   timestamptz,
  gesloten_door uuid,
  heropend_op   timestamptz,
  heropend_door uuid,
  primary key (organisatie, opvolging),
  foreign key (organisatie, opvolging) references gesprek.opvolging (organisatie, id),
  check ((toestemming is null) = (taak <> '')),
  check ((gesloten_op is null) = (gesloten_door is null)),
  check (gesloten_op is null or afloop is not null)
);
create index wijkteam_jongere on gesprek.wijkteam (organisatie, jongere);
call gedeeld.beveilig('gesprek.wijkteam');
grant select, insert, update, delete on gesprek.wijkteam to ${app_rol};
