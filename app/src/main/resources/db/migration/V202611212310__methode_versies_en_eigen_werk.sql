create schema methode;
grant usage on schema methode to ${app_rol};

-- The handelingswijze and the overlays on it, as they were published. A case says under which version it was worked, so
-- a version never changes: the application may add one and read it, nothing more. No tenant: everybody has the same method.
create table methode.versie (
  id              text not null primary key check (id ~ '^[a-z0-9-]+-[0-9]{4}\.[0-9]{1,6}$'),
  inhoud          text not null,
  gepubliceerd_op timestamptz not null
);
grant select, insert on methode.versie to ${app_rol};

create table methode.variantversie (
  id              text not null primary key check (id ~ '^[a-z0-9-]+-[0-9]{4}\.[0-9]{1,6}$'),
  variant         text not null,
  methode         text not null references methode.versie (id),
  inhoud          text not null,
  gepubliceerd_op timestamptz not null
);
grant select, insert on methode.variantversie to ${app_rol};

-- By which variant an organisation works, since when: the row with the latest moment holds, earlier ones tell what was.
create table methode.keuze (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  vanaf        timestamptz not null,
  variant      text, -- null: the method without an overlay
  gekozen_door uuid,
  primary key (organisatie, vanaf)
);
call gedeeld.beveilig('methode.keuze');
grant select, insert, update on methode.keuze to ${app_rol};

-- What a consulent likes to find again and writes beside it: a way of working of one's own on top of the shared method
-- ("persoonlijke werkwijze", Handelingswijze P-wet, NHL Stenden 2020, deel I §4.1). For the owner only.
create table methode.favoriet (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  gebruiker   uuid not null,
  onderdeel   text not null check (length(onderdeel) between 1 and 60),
  op          timestamptz not null,
  primary key (organisatie, gebruiker, onderdeel)
);
call gedeeld.beveilig('methode.favoriet');
grant select, insert, delete on methode.favoriet to ${app_rol};

create table methode.notitie (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  gebruiker    uuid not null,
  onderdeel    text not null check (length(onderdeel) between 1 and 60),
  tekst        text not null check (length(tekst) between 1 and 2000),
  gewijzigd_op timestamptz not null,
  weg_op       timestamptz, -- taken away; kept so that it can be put back
  primary key (organisatie, gebruiker, onderdeel)
);
call gedeeld.beveilig('methode.notitie');
grant select, insert, update, delete on methode.notitie to ${app_rol};
