create schema toegang;
grant usage on schema toegang to ${app_rol};

-- The tenant itself: its id is the organisation every other table carries.
create table toegang.organisatie (
  id              uuid not null primary key,
  naam            text not null check (length(naam) between 1 and 200),
  thema           text not null check (thema ~ '^[a-z-]{1,40}$'),
  woord_consulent text not null check (length(woord_consulent) between 1 and 60)
);
call gedeeld.beveilig('toegang.organisatie', 'id');
grant select, insert, update on toegang.organisatie to ${app_rol};

-- Which organisations there are is asked before a tenant is known: at the log-in page and by every job that goes round.
-- One function of the owner per purpose, with no person in it, instead of a hole in the policy.
create function toegang.organisaties() returns table (id uuid, naam text, thema text, woord_consulent text)
language sql stable security definer set search_path = '' as
$$ select o.id, o.naam, o.thema, o.woord_consulent from toegang.organisatie o $$;
revoke all on function toegang.organisaties() from public;
grant execute on function toegang.organisaties() to ${app_rol};

create table toegang.gebruiker (
  organisatie uuid not null default current_setting('app.organisatie')::uuid references toegang.organisatie (id),
  id          uuid not null,
  roepnaam    text not null check (length(roepnaam) between 1 and 200),
  achternaam  text not null check (length(achternaam) between 1 and 200),
  actief      boolean not null default true,
  primary key (organisatie, id)
);
call gedeeld.beveilig('toegang.gebruiker');
grant select, insert, update on toegang.gebruiker to ${app_rol};

create table toegang.gebruiker_rol (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  gebruiker   uuid not null,
  rol         text not null,
  primary key (organisatie, gebruiker, rol),
  foreign key (organisatie, gebruiker) references toegang.gebruiker (organisatie, id)
);
call gedeeld.beveilig('toegang.gebruiker_rol');
grant select, insert, delete on toegang.gebruiker_rol to ${app_rol};

create view toegang.zicht_collega with (security_invoker = true) as
  select organisatie, id, roepnaam, roepnaam || ' ' || achternaam as naam from toegang.gebruiker;
grant select on toegang.zicht_collega to ${app_rol};

-- Who works with whom, from when until when. All that decides about seeing looks here and nowhere else.
-- (No reference to the jongere: this room does not know that one; erasing empties this table first.)
create table toegang.relatie (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  gebruiker   uuid not null,
  jongere     uuid not null,
  soort       text not null,
  periode     daterange not null check (not isempty(periode)),
  foreign key (organisatie, gebruiker) references toegang.gebruiker (organisatie, id),
  exclude using gist (organisatie with =, jongere with =, soort with =, gebruiker with =, periode with &&)
);
create index relatie_gebruiker on toegang.relatie (organisatie, gebruiker, jongere);
create index relatie_jongere on toegang.relatie (organisatie, jongere);
call gedeeld.beveilig('toegang.relatie');
grant select, insert, update, delete on toegang.relatie to ${app_rol};

create view toegang.zicht_relatie with (security_invoker = true) as
  select organisatie, gebruiker, jongere, soort, periode from toegang.relatie;
grant select on toegang.zicht_relatie to ${app_rol};
