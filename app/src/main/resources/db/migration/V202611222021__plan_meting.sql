-- Measurement instruments are data (docs/adr/032). Those that come along are files; here stand the ones an organisation brought in, as the
-- file was. A version is withdrawn and never removed: what was measured with it has to stay readable.
create table plan.instrument (
  organisatie      uuid not null default current_setting('app.organisatie')::uuid,
  instrument       text not null check (instrument ~ '^[a-z][a-z0-9-]{1,39}$'),
  versie           text not null check (versie ~ '^[0-9]{1,4}([.][0-9]{1,3}){0,2}$'),
  inhoud           text not null check (length(inhoud) between 1 and 70000),
  op               timestamptz not null,
  door             uuid not null,
  ingetrokken_op   timestamptz,
  ingetrokken_door uuid,
  primary key (organisatie, instrument, versie),
  check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
call gedeeld.beveilig('plan.instrument');
grant select, insert, update on plan.instrument to ${app_rol};

-- One filling in of one version of an instrument: by the jongere, by who guides him, or together. Not everything has to be answered,
-- and "I don't know" and "rather not" are answers. It may be of an instrument that comes along, so there is no foreign key to the
-- table above. A correction is a row of its own that replaces the earlier one; nothing is deleted or averaged.
create table plan.meting (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  nummer         bigint not null generated always as identity,
  jongere        uuid not null,
  traject        uuid not null,
  instrument     text not null check (instrument ~ '^[a-z][a-z0-9-]{1,39}$'),
  versie         text not null check (versie ~ '^[0-9]{1,4}([.][0-9]{1,3}){0,2}$'),
  dag            date not null,
  wie            text not null check (wie in ('JONGERE', 'CONSULENT', 'SAMEN')),
  antwoorden     jsonb not null check (jsonb_typeof(antwoorden) = 'object' and antwoorden <> '{}'),
  opmerking      text not null default '' check (length(opmerking) <= 500),
  op             timestamptz not null,
  door           uuid, -- null: the jongere himself
  vervangt       uuid,
  vervallen_op    timestamptz, -- replaced, or taken back
  teruggenomen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  foreign key (organisatie, vervangt) references plan.meting (organisatie, id),
  check (door is not null or wie = 'JONGERE'),
  check (teruggenomen_op is null or vervallen_op is not null)
);
create index meting_jongere on plan.meting (organisatie, jongere, dag);
create index meting_traject on plan.meting (organisatie, traject);
create unique index meting_vervangt on plan.meting (organisatie, vervangt) where vervangt is not null and teruggenomen_op is null;
call gedeeld.beveilig('plan.meting');
grant select, insert, update, delete on plan.meting to ${app_rol};
