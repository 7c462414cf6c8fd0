-- Where an organisation meets its jongeren, with the way there: a conversation whose place bears its name gets it beside it. Kept by who holds
-- conversations; nothing of a person.
create table gesprek.trefplek (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  naam         text not null check (length(naam) between 1 and 200),
  adres        text not null default '' check (length(adres) <= 200),
  route        text not null default '' check (length(route) <= 1000),
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id)
);
create unique index trefplek_naam on gesprek.trefplek (organisatie, lower(naam)) where vervallen_op is null;
call gedeeld.beveilig('gesprek.trefplek');
grant select, insert, update on gesprek.trefplek to ${app_rol};

-- A picture of the entrance, drawn anew before it came here. Another picture is another row with another address.
create table gesprek.trefplekbeeld (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  trefplek     uuid not null,
  soort       text not null check (soort in ('JPEG', 'PNG')),
  tekst       text not null check (length(tekst) between 1 and 200),
  inhoud      bytea not null,
  primary key (organisatie, id),
  unique (organisatie, trefplek),
  foreign key (organisatie, trefplek) references gesprek.trefplek (organisatie, id)
);
alter table gesprek.trefplekbeeld alter column inhoud set storage external;
comment on column gesprek.trefplekbeeld.inhoud is 'verzegeld als gesprek.trefplekbeeld.inhoud';
call gedeeld.beveilig('gesprek.trefplekbeeld');
grant select, insert, delete on gesprek.trefplekbeeld to ${app_rol};
-- Sealed anew when the keys are renewed; other words beside the same picture.
grant update (inhoud, tekst) on gesprek.trefplekbeeld to ${app_rol};
