-- Where a jongere finds the organisation: shown to him, so in words of the organisation itself.
alter table toegang.organisatie
  add column kantoor        text not null default '' check (length(kantoor) <= 500),
  add column telefoon       text not null default '' check (length(telefoon) <= 30),
  add column openingstijden text not null default '' check (length(openingstijden) <= 500);

-- What an organisation was called and where it was, who changed that and when.
create table toegang.organisatie_wijziging (
  organisatie uuid not null default current_setting('app.organisatie')::uuid references toegang.organisatie (id),
  id          uuid not null,
  wat         text not null check (wat in ('NAAM', 'WOORD', 'THEMA', 'KANTOOR', 'TELEFOON', 'OPENINGSTIJDEN')),
  was         text not null check (length(was) <= 500),
  werd        text not null check (length(werd) <= 500),
  op          timestamptz not null,
  door        uuid not null,
  primary key (organisatie, id)
);
call gedeeld.beveilig('toegang.organisatie_wijziging');
grant select, insert on toegang.organisatie_wijziging to ${app_rol};
