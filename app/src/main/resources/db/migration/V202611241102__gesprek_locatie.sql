-- Where an organisation meets its jongeren, with the way there: a conversation whose place bears its name gets it beside it. Kept by who holds
-- conversations; nothing of a person.
create table gesprek.locatie (
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
create unique index locatie_naam on gesprek.locatie (organisatie, lower(naam)) where vervallen_op is null;
call gedeeld.beveilig('gesprek.locatie');
grant select, insert, update on gesprek.locatie to ${app_rol};

-- A picture of the entrance, drawn anew before it came here. Another picture is another row with another address.
create table gesprek.locatiebeeld (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  locatie     uuid not null,
  soort       text not null check (soort in ('JPEG', 'PNG')),
  tekst       text not null check (length(tekst) between 1 and 200),
  inhoud      bytea not null,
  primary key (organisatie, id),
  unique (organisatie, locatie),
  foreign key (organisatie, locatie) references gesprek.locatie (organisatie, id)
);
alter table gesprek.locatiebeeld alter column inhoud set storage external;
comment on column gesprek.locatiebeeld.inhoud is 'verzegeld als gesprek.locatiebeeld.inhoud';
call gedeeld.beveilig('gesprek.locatiebeeld');
grant select, insert, delete on gesprek.locatiebeeld to ${app_rol};
-- Sealed anew when the keys are renewed; other words beside the same picture.
grant update (inhoud, tekst) on gesprek.locatiebeeld to ${app_rol};
