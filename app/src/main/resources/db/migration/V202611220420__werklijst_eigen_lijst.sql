-- How a colleague wants his list: which columns, and filters put together under a name of his own. Names of filters, never
-- of people.
create table werklijst.kolomkeuze (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  gebruiker   uuid not null,
  kolommen    text[] not null,
  primary key (organisatie, gebruiker)
);
call gedeeld.beveilig('werklijst.kolomkeuze');
grant select, insert, update on werklijst.kolomkeuze to ${app_rol};

create table werklijst.filter (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  gebruiker    uuid not null,
  naam         text not null check (length(naam) between 1 and 40),
  filters      text[] not null check (cardinality(filters) > 0),
  gemaakt_op   timestamptz not null,
  vervallen_op timestamptz, -- taken away; kept so that it can be put back
  primary key (organisatie, id)
);
create index filter_gebruiker on werklijst.filter (organisatie, gebruiker);
call gedeeld.beveilig('werklijst.filter');
grant select, insert, update on werklijst.filter to ${app_rol};
