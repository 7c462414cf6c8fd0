-- When a colleague is away, in his own words for the jongeren who write to him. Who answers meanwhile stands where cover is arranged;
-- this says nothing of it. One at a time; taken back stays to be read.
create table bericht.afwezig (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  gebruiker      uuid not null,
  vanaf          date not null,
  tot            date not null check (tot > vanaf),
  tekst          text not null check (length(tekst) <= 500),
  gemaakt_op     timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (organisatie, id),
  constraint afwezig_een_tegelijk
    exclude using gist (organisatie with =, gebruiker with =, daterange(vanaf, tot) with &&) where (ingetrokken_op is null)
);
call gedeeld.beveilig('bericht.afwezig');
grant select, insert on bericht.afwezig to ${app_rol};
grant update (ingetrokken_op) on bericht.afwezig to ${app_rol};

-- A sentence that is often needed: of one colleague, or without a gebruiker of everybody here.
create table bericht.snelantwoord (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  gebruiker    uuid,
  tekst        text not null check (length(tekst) between 1 and 1000),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  weg_op       timestamptz,
  primary key (organisatie, id)
);
create index snelantwoord_gebruiker on bericht.snelantwoord (organisatie, gebruiker) where weg_op is null;
call gedeeld.beveilig('bericht.snelantwoord');
grant select, insert on bericht.snelantwoord to ${app_rol};
grant update (weg_op) on bericht.snelantwoord to ${app_rol};
