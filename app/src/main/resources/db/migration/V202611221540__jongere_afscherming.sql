-- The address of a jongere must stay hidden: phone, e-mail and how to reach him are shown nowhere by themselves, and opening them is
-- a look of its own. Not why: the reason can be the danger. One that holds at a time; ended ones stay.
create table jongere.afscherming (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  jongere        uuid not null,
  op             timestamptz not null,
  door           uuid not null,
  opgeheven_op   timestamptz,
  opgeheven_door uuid,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((opgeheven_op is null) = (opgeheven_door is null))
);
create unique index afscherming_een on jongere.afscherming (organisatie, jongere) where opgeheven_op is null;
create index afscherming_jongere on jongere.afscherming (organisatie, jongere);
call gedeeld.beveilig('jongere.afscherming');
grant select, insert, delete on jongere.afscherming to ${app_rol};
grant update (opgeheven_op, opgeheven_door) on jongere.afscherming to ${app_rol};

-- Lists and other rooms read only this: what hides does so here, not in each list.
create or replace view jongere.zicht_jongere with (security_invoker = true) as
  select organisatie, id, roepnaam, tussenvoegsel, achternaam, geboortedatum,
         case when exists (select from jongere.afscherming a where a.jongere = j.id and a.opgeheven_op is null)
              then '' else bereik end as bereik,
         wat_helpt, (achternaam || ' ' || roepnaam) collate "nl-x-icu" as sorteernaam, geboorte_precisie
    from jongere.jongere j;
