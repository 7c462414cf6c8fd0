-- How often there should be contact in this traject, and why: high or low with the reasons of the method, and a rhythm of
-- its own in weeks or months. Revised by a later row, never changed: why it once was so stays to be read.
create table traject.ritme (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  frequentie   text not null check (frequentie in ('HOOG', 'GEWOON', 'LAAG')),
  redenen      text[] not null,
  overweging   text not null check (length(overweging) <= 500),
  aantal       smallint check (aantal between 1 and 26),
  eenheid      text check (eenheid in ('WEKEN', 'MAANDEN')),
  vanaf        date not null,
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  vervangen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((aantal is null) = (eenheid is null)),
  check (frequentie = 'GEWOON' or redenen <> '{}' or overweging <> '')
);
-- One that holds at a time: two people choosing at once must not both be right.
create unique index ritme_geldt on traject.ritme (organisatie, traject) where vervangen_op is null;
create index ritme_jongere on traject.ritme (organisatie, jongere);
call gedeeld.beveilig('traject.ritme');
grant select, insert, update, delete on traject.ritme to ${app_rol};

-- What holds now; the rhythm as a period of ISO 8601 (P2W, P1M), null where the method's own rhythm holds.
create view traject.zicht_ritme with (security_invoker = true) as
  select organisatie, traject, jongere, frequentie,
         'P' || aantal || case eenheid when 'WEKEN' then 'W' else 'M' end as ritme, vanaf
    from traject.ritme where vervangen_op is null;
grant select on traject.zicht_ritme to ${app_rol};
