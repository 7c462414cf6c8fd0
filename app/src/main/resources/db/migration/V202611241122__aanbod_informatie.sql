-- What an organisation adds to the information we ship, or says in its place, and pieces of its own. One holds at each article.
create table aanbod.stuk (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  artikel        text check (artikel ~ '^[a-z0-9-]{2,40}$'),
  inplaats       boolean not null default false,
  titel          text not null check (length(titel) between 1 and 100),
  tekst          text not null check (length(tekst) between 1 and 4000),
  nagekeken      date not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid not null,
  weg_op         timestamptz,
  primary key (organisatie, id),
  check (artikel is not null or not inplaats)
);
create unique index stuk_artikel on aanbod.stuk (organisatie, artikel) where weg_op is null and artikel is not null;
call gedeeld.beveilig('aanbod.stuk');
grant select, insert, update on aanbod.stuk to ${app_rol};

-- Somebody tells how it went, under a name of his own choice, with his consent and until a day. When the consent is taken back the words go.
create table aanbod.ervaring (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  naam           text not null check (length(naam) <= 60),
  titel          text not null check (length(titel) <= 100),
  tekst          text not null check (length(tekst) <= 4000),
  toestemming_op date not null,
  vanaf          date not null,
  tot_en_met     date not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid not null,
  gestopt_op     timestamptz,
  primary key (organisatie, id),
  check (vanaf >= toestemming_op and tot_en_met >= vanaf),
  check (gestopt_op is null or (naam = '' and titel = '' and tekst = ''))
);
call gedeeld.beveilig('aanbod.ervaring');
grant select, insert, update on aanbod.ervaring to ${app_rol};
