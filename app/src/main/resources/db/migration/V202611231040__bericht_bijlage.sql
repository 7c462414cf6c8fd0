-- What goes along with a message: looked at before it came here, and sealed, its name too: that may say as much as what it holds.
-- With a message that is taken back it goes.
create table bericht.bijlage (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  jongere     uuid not null,
  bericht     uuid not null,
  plek        integer not null check (plek between 1 and 2),
  soort       text not null check (soort in ('PDF', 'JPEG', 'PNG')),
  grootte     integer not null check (grootte between 1 and 50000000),
  naam        bytea not null,
  inhoud      bytea not null,
  primary key (organisatie, id),
  unique (organisatie, bericht, plek),
  foreign key (organisatie, bericht) references bericht.bericht (organisatie, id)
);
-- What is sealed does not become smaller by trying.
alter table bericht.bijlage alter column inhoud set storage external;
comment on column bericht.bijlage.naam is 'verzegeld als bericht.bijlage.naam';
comment on column bericht.bijlage.inhoud is 'verzegeld als bericht.bijlage.inhoud';
create index bijlage_jongere on bericht.bijlage (organisatie, jongere);
call gedeeld.beveilig('bericht.bijlage');
grant select, insert, delete on bericht.bijlage to ${app_rol};
-- Sealed anew when the keys are renewed.
grant update (naam, inhoud) on bericht.bijlage to ${app_rol};
