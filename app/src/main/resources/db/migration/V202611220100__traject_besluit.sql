-- What was decided at a moment of the method (B-01 to B-07): which option, weighed how, with whom. A decision is revised
-- by a later one, never changed: why it was once decided so must stay to be read. The options are those of the version of
-- the method that the row names. The choice of route carries its name, because other rooms work by it.
create table traject.besluit (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  traject       uuid not null,
  jongere       uuid not null,
  moment        text not null check (moment ~ '^B-[0-9]{2}$'),
  methodeversie text not null references methode.versie (id),
  keuze         smallint not null check (keuze > 0),
  route         text check (route in ('WERK', 'SCHOOL', 'ZORG', 'GEEN_RECHT')),
  overwegingen  smallint[] not null,
  toelichting   text not null check (length(toelichting) <= 1000),
  wie           text not null check (wie in ('SAMEN', 'JONGERE', 'CONSULENT')),
  op            date not null,
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  vervallen_op  timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((route is not null) = (moment = 'B-04'))
);
create index besluit_traject on traject.besluit (organisatie, traject, moment, op, gemaakt_op);
create index besluit_jongere on traject.besluit (organisatie, jongere);
call gedeeld.beveilig('traject.besluit');
grant select, insert, update, delete on traject.besluit to ${app_rol};

-- The route that holds: the last choice.
create view traject.zicht_route with (security_invoker = true) as
  select distinct on (organisatie, traject) organisatie, traject, jongere, route, op as vanaf
    from traject.besluit
   where moment = 'B-04' and vervallen_op is null
   order by organisatie, traject, op desc, gemaakt_op desc;
grant select on traject.zicht_route to ${app_rol};
