create schema privacy;
grant usage on schema privacy to ${app_rol};

-- One row per look: who, in which role, why, at whom. Never changed, except that an erased jongere is taken out of it.
-- One row with an array, not a row per jongere: a list of eighty costs as much as a page of one.
create table privacy.inkijk (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null default uuidv7(),
  gebruiker   uuid not null,
  rollen      text not null,
  doel        text not null,
  jongeren    uuid[] not null,
  geweigerd   text,
  op          timestamptz not null,
  primary key (organisatie, id)
);
create index inkijk_jongeren on privacy.inkijk using gin (jongeren);
call gedeeld.beveilig('privacy.inkijk');
grant select, insert on privacy.inkijk to ${app_rol};
grant update (jongeren) on privacy.inkijk to ${app_rol};

-- What a jongere said about sharing. A refusal is an answer; "not asked" has a reason. Rows stay: what was shared under
-- an answer must stay traceable.
create table privacy.toestemming (
  organisatie     uuid not null default current_setting('app.organisatie')::uuid,
  id              uuid not null,
  jongere         uuid not null,
  voor_wie        text not null check (voor_wie <> ''),
  wat             text not null check (wat <> ''),
  waarom          text not null check (waarom <> ''),
  antwoord        text not null check (antwoord in ('GEGEVEN', 'GEWEIGERD', 'NIET_GEVRAAGD')),
  reden           text not null check (antwoord <> 'NIET_GEVRAAGD' or reden <> ''),
  op              date not null,
  tot             date check (tot > op),
  vastgelegd_door uuid not null,
  primary key (organisatie, id)
);
create index toestemming_jongere on privacy.toestemming (organisatie, jongere);
call gedeeld.beveilig('privacy.toestemming');
grant select, insert, delete on privacy.toestemming to ${app_rol};

-- On which ground (AVG art. 6) data of a jongere are processed, from a day on.
create table privacy.grondslag (
  organisatie     uuid not null default current_setting('app.organisatie')::uuid,
  id              uuid not null,
  jongere         uuid not null,
  soort           text not null check (soort in ('PARTICIPATIEWET', 'WEB', 'TOESTEMMING')),
  vanaf           date not null,
  vastgelegd_door uuid not null,
  primary key (organisatie, id)
);
create index grondslag_jongere on privacy.grondslag (organisatie, jongere);
call gedeeld.beveilig('privacy.grondslag');
grant select, insert, delete on privacy.grondslag to ${app_rol};
