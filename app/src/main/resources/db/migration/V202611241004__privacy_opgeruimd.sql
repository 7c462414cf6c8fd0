-- That something was taken away because its term was over: how much and of how many people. Nobody can be known from it: it is the proof
-- that outlives what it is about.
create table privacy.opgeruimd (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  soort       text not null check (length(soort) between 1 and 40),
  grens       date not null,
  jongeren    integer not null check (jongeren > 0),
  stukken     integer not null check (stukken > 0),
  op          timestamptz not null,
  primary key (organisatie, id)
);
call gedeeld.beveilig('privacy.opgeruimd');
grant select, insert on privacy.opgeruimd to ${app_rol};
