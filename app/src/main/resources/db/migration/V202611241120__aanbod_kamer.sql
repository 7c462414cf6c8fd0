-- What an organisation and its surroundings offer, in words a jongere reads: kept by who works here. What ended or was stopped stays, because
-- somebody may have said something of it.
create schema aanbod;
grant usage on schema aanbod to ${app_rol};

create table aanbod.optie (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  titel          text not null check (length(titel) between 1 and 100),
  tekst          text not null check (length(tekst) between 1 and 2000),
  voor_wie       text not null default '' check (length(voor_wie) <= 200),
  vanaf_leeftijd smallint check (vanaf_leeftijd between 12 and 99),
  tot_leeftijd   smallint check (tot_leeftijd between 12 and 99),
  fasen          text[] not null default '{}',
  behoeften      text[] not null default '{}',
  plaats         text not null default '' check (length(plaats) <= 200),
  link           text not null default '' check (length(link) <= 300),
  telefoon       text not null default '' check (length(telefoon) <= 30),
  vanaf          date,
  tot_en_met     date,
  gemaakt_op     timestamptz not null,
  gemaakt_door   uuid not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid not null,
  gestopt_op     timestamptz,
  gestopt_door   uuid,
  versie         integer not null default 1,
  primary key (organisatie, id),
  check (vanaf_leeftijd <= tot_leeftijd),
  check (vanaf <= tot_en_met),
  check ((gestopt_op is null) = (gestopt_door is null))
);
call gedeeld.beveilig('aanbod.optie');
grant select, insert, update on aanbod.optie to ${app_rol};

-- One picture beside it, drawn anew before it came here. Another picture is another row with another address.
create table aanbod.beeld (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  optie       uuid not null,
  soort       text not null check (soort in ('JPEG', 'PNG')),
  tekst       text not null check (length(tekst) between 1 and 200),
  inhoud      bytea not null,
  primary key (organisatie, id),
  unique (organisatie, optie),
  foreign key (organisatie, optie) references aanbod.optie (organisatie, id)
);
alter table aanbod.beeld alter column inhoud set storage external;
comment on column aanbod.beeld.inhoud is 'verzegeld als aanbod.beeld.inhoud';
call gedeeld.beveilig('aanbod.beeld');
grant select, insert, delete on aanbod.beeld to ${app_rol};
-- Sealed anew when the keys are renewed.
grant update (inhoud) on aanbod.beeld to ${app_rol};
