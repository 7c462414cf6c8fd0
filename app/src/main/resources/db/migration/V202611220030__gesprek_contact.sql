-- A short contact between two conversations: that there was one, by which channel and whether it came through. What was
-- said in an app or a mail is never kept here; a line of one's own may be.
create table gesprek.contact (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  traject      uuid not null,
  kanaal       text not null check (kanaal in ('WHATSAPP', 'BELLEN', 'SMS', 'MAIL', 'BRIEF', 'LANGS')),
  bereikt      boolean not null,
  regel        text not null default '' check (length(regel) <= 200),
  contact_voor date,
  op           timestamptz not null,
  door         uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id)
);
create index contact_jongere on gesprek.contact (organisatie, jongere, op);
create index contact_traject on gesprek.contact (organisatie, traject);
call gedeeld.beveilig('gesprek.contact');
grant select, insert, update, delete on gesprek.contact to ${app_rol};

-- Every attempt to be in touch, long or short: what counts as contact is said here and nowhere else. Written down later
-- than it took place, a conversation brings what was agreed at that later moment.
create view gesprek.zicht_poging with (security_invoker = true) as
  select organisatie, jongere, traject, begin as op, afgerond_op as gezegd, uitkomst = 'WAS_ER' as bereikt, contact_voor
    from gesprek.gesprek where uitkomst is not null and vervallen_op is null
  union all
  select organisatie, jongere, traject, op, op, bereikt, contact_voor
    from gesprek.contact where vervallen_op is null;
grant select on gesprek.zicht_poging to ${app_rol};
