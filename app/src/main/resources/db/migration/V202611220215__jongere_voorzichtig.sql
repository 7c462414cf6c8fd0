-- "Voorzichtig": for a while no letter, no task and no question about the future (Handelingswijze P-wet, NHL Stenden 2020,
-- deel II §5.3). No diagnosis and no reason why: only what to do differently. It has a day to look again (kijken_op), and
-- it holds until a person has looked (bekeken_op): silence must not end because a day went by. Looking and setting a
-- later day is a new row, so the history stays.
create table jongere.voorzichtig (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  vanaf        date not null,
  kijken_op    date not null check (kijken_op > vanaf),
  anders       text not null check (length(anders) between 1 and 500),
  op           timestamptz not null,
  door         uuid not null,
  bekeken_op   timestamptz,
  bekeken_dag  date check ((bekeken_dag is null) = (bekeken_op is null) and bekeken_dag >= vanaf),
  bekeken_door uuid check ((bekeken_door is null) = (bekeken_op is null)),
  vervallen_op timestamptz,
  nummer       bigint generated always as identity,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
-- One that holds, per jongere.
create unique index voorzichtig_een on jongere.voorzichtig (organisatie, jongere) where bekeken_op is null and vervallen_op is null;
create index voorzichtig_jongere on jongere.voorzichtig (organisatie, jongere);
call gedeeld.beveilig('jongere.voorzichtig');
grant select, insert, update, delete on jongere.voorzichtig to ${app_rol};

-- For every room that would write, ask or remind: while periode holds that day, it does not. Looked at on the day it was
-- set, it held for no day.
create view jongere.zicht_voorzichtig with (security_invoker = true) as
  select organisatie, jongere, daterange(vanaf, bekeken_dag) as periode, kijken_op
    from jongere.voorzichtig
   where vervallen_op is null and (bekeken_dag is null or bekeken_dag > vanaf);
grant select on jongere.zicht_voorzichtig to ${app_rol};
