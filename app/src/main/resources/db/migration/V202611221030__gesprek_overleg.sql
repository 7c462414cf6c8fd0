-- Somebody else was spoken with about a jongere: income, enforcement, a partner, or who manages his money. On what ground, whether
-- he was there, and whether he was told: he must be able to see that it took place. Rows are voided, never deleted.
create table gesprek.overleg (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  traject       uuid not null,
  met           text not null check (met in ('INKOMEN', 'HANDHAVING', 'PARTNER', 'BEWINDVOERDER')),
  naam          text not null check (length(naam) between 1 and 200),
  begin         timestamptz not null,
  vorm          text not null check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'MEEGAAN', 'ELDERS', 'BELLEN', 'BEELDBELLEN', 'WHATSAPP')),
  onderwerp     text not null check (length(onderwerp) between 1 and 200),
  erbij         boolean not null,
  toestemming   uuid,
  taak          text not null default '' check (length(taak) <= 300),
  verteld_op    date,
  uitkomst      text check (uitkomst in ('GEHOUDEN', 'NIET_DOORGEGAAN')),
  verslag       text not null default '' check (length(verslag) <= 4000),
  afgerond_op   timestamptz,
  afgerond_door uuid,
  heropend_op   timestamptz,
  vervallen_op  timestamptz,
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((uitkomst is null) = (afgerond_op is null)),
  check ((afgerond_op is null) = (afgerond_door is null)),
  check ((toestemming is not null) <> (taak <> ''))
);
create index overleg_jongere on gesprek.overleg (organisatie, jongere, begin);
create index overleg_traject on gesprek.overleg (organisatie, traject);
create index overleg_begin on gesprek.overleg (organisatie, begin);
call gedeeld.beveilig('gesprek.overleg');
grant select, insert, update, delete on gesprek.overleg to ${app_rol};

-- For the agenda of who planned it.
create view gesprek.zicht_overleg with (security_invoker = true) as
  select organisatie, id, jongere, met, naam, begin, vorm, uitkomst, gemaakt_door from gesprek.overleg where vervallen_op is null;
grant select on gesprek.zicht_overleg to ${app_rol};
