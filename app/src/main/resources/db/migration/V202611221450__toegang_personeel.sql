-- From which day a colleague does not work here any more: known before, so that his jongeren can be handed over in time. On that
-- day the log-in refuses him, and a job takes him out of service.
alter table toegang.gebruiker add column uit_dienst_op date;

-- Who changed what of a colleague, and what it was: roles decide who sees whom, so an earlier role has to be found again.
create table toegang.gebruiker_wijziging (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  gebruiker   uuid not null,
  wat         text not null check (wat in ('TOEGEVOEGD', 'NAAM', 'ROLLEN', 'VAKGEBIED', 'WERKGEBIED', 'INLOGNAAM', 'HERKENNING', 'DIENST')),
  was         text not null check (length(was) <= 500),
  werd        text not null check (length(werd) <= 500),
  op          timestamptz not null,
  door        uuid not null,
  primary key (organisatie, id),
  foreign key (organisatie, gebruiker) references toegang.gebruiker (organisatie, id)
);
create index gebruiker_wijziging_van on toegang.gebruiker_wijziging (organisatie, gebruiker, op desc);
call gedeeld.beveilig('toegang.gebruiker_wijziging');
grant select, insert on toegang.gebruiker_wijziging to ${app_rol};
