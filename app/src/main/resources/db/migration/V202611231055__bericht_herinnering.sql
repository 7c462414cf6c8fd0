-- That somebody is reminded, of what, and of which moment of it: once. What was moved has another moment, so another reminder; of the
-- earlier one there is no use any more, which is found out when it would go. Ids and moments; whether it went stands in uitgaand.
create table bericht.herinnering (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null default gen_random_uuid(),
  jongere     uuid not null,
  soort       text not null check (soort in ('GESPREK', 'STAP', 'AFSPRAAK')),
  onderwerp   uuid not null,
  moment      timestamptz not null,
  op          timestamptz not null,
  primary key (organisatie, id),
  unique (organisatie, onderwerp, moment, soort),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
create index herinnering_jongere on bericht.herinnering (organisatie, jongere);
call gedeeld.beveilig('bericht.herinnering');
grant select, insert, delete on bericht.herinnering to ${app_rol};
