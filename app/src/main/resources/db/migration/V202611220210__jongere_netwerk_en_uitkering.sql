-- Who is around the jongere: people of his own, partners who help, and who has the say over a minor. A change is a new row
-- about the same one (wie), so that the history stays; the newest row that is not voided holds. How to reach a third
-- person is sealed, as the jongere's own phone is. "May be contacted" is an answer of the jongere, with its day.
create table jongere.betrokkene (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  wie          uuid not null,
  jongere      uuid not null,
  rol          text not null check (rol in ('NETWERK', 'GEZAG', 'BEWINDVOERDER', 'ZORG', 'SCHOOL', 'WERK', 'WIJKTEAM', 'ANDERS')),
  naam         text not null check (length(naam) between 1 and 200),
  verband      text not null,
  bereik       bytea,
  mag_contact  text not null check (mag_contact in ('JA', 'SAMEN', 'NEE', 'NIET_GEVRAAGD')),
  gezegd_op    date check ((gezegd_op is null) = (mag_contact = 'NIET_GEVRAAGD')),
  tot          date,
  op           timestamptz not null,
  door         uuid not null,
  vervallen_op timestamptz,
  nummer       bigint generated always as identity,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
create index betrokkene_jongere on jongere.betrokkene (organisatie, jongere, nummer desc);
call gedeeld.beveilig('jongere.betrokkene');
grant select, insert, update, delete on jongere.betrokkene to ${app_rol};

-- With or without a benefit, as periods that follow each other: one statement at a time, without overlap. A day before the
-- first period is not known, which is something else than "no".
create table jongere.uitkering (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  ontvangt     boolean not null,
  periode      daterange not null check (not isempty(periode) and not lower_inf(periode)),
  bron         text not null check (bron in ('JONGERE', 'SUWINET', 'SCHOOL', 'PARTNER', 'MELDING', 'ANDERS')),
  op           timestamptz not null,
  door         uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  exclude using gist (organisatie with =, jongere with =, periode with &&) where (vervallen_op is null)
);
call gedeeld.beveilig('jongere.uitkering');
grant select, insert, update, delete on jongere.uitkering to ${app_rol};

create view jongere.zicht_uitkering with (security_invoker = true) as
  select organisatie, jongere, ontvangt, periode from jongere.uitkering where vervallen_op is null;
grant select on jongere.zicht_uitkering to ${app_rol};
