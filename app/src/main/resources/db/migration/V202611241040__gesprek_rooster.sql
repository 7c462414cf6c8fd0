-- Hours in which a consulent can be chosen by his jongeren, by the clock on the wall: each week on a day, or on one day in the place of those.
-- Changing them is a new row; what was chosen before is a conversation of its own and stays.
create table gesprek.spreekuur (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  consulent    uuid not null,
  weekdag      smallint check (weekdag between 1 and 7),
  dag          date,
  van          time not null,
  tot          time not null,
  minuten      smallint not null check (minuten between 10 and 240),
  vooraf       smallint not null default 0 check (vooraf between 0 and 120),
  erna         smallint not null default 0 check (erna between 0 and 120),
  vorm         text not null check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'MEEGAAN', 'ELDERS', 'BELLEN', 'BEELDBELLEN', 'WHATSAPP')),
  plaats       text not null default '' check (length(plaats) <= 200),
  geldig       daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  gemaakt_op   timestamptz not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  check ((weekdag is null) <> (dag is null)),
  check (extract(epoch from tot - van) >= minuten * 60)
);
create index spreekuur_consulent on gesprek.spreekuur (organisatie, consulent) where vervallen_op is null;
call gedeeld.beveilig('gesprek.spreekuur');
grant select, insert, update on gesprek.spreekuur to ${app_rol};

-- Days on which he cannot be chosen.
create table gesprek.vrij (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  consulent    uuid not null,
  dagen        daterange not null check (not isempty(dagen) and not lower_inf(dagen) and not upper_inf(dagen)),
  gemaakt_op   timestamptz not null,
  vervallen_op timestamptz,
  primary key (organisatie, id)
);
create index vrij_consulent on gesprek.vrij (organisatie, consulent) where vervallen_op is null;
call gedeeld.beveilig('gesprek.vrij');
grant select, insert, update on gesprek.vrij to ${app_rol};

-- A conversation whose moment the jongere chose has a length, and takes the time of who he speaks with, with what is kept free around it.
-- Two cannot take the same time while they stand planned: the constraint keeps it so when two choose at once. What a consulent plans himself
-- takes part in no such thing: he may put two jongeren at one moment, and the agenda tells him.
alter table gesprek.gesprek
  add column duur   smallint check (duur between 10 and 240),
  add column beslag tstzrange,
  add constraint gesprek_gekozen check ((duur is null) = (beslag is null)),
  add constraint gesprek_een_tegelijk exclude using gist (organisatie with =, consulent with =, beslag with &&)
    where (beslag is not null and uitkomst is null and vervallen_op is null);
