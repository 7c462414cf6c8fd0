-- Data on health and criminal law, apart from all other: with the agreement of the jongere, sealed, for the vaste consulent alone,
-- with a day on which it goes (WEB art. 9.2.7 lid 3: at the latest two years after the 27th birthday or a startkwalificatie). No
-- view: no other room, list, search or export reads it. What goes, goes: there is no history.
create table privacy.bijzonder (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  jongere       uuid not null,
  soort         text not null check (soort in ('GEZONDHEID', 'STRAFRECHT')),
  inhoud        bytea not null,
  instemming_op date not null,
  bewaren_tot   date not null check (bewaren_tot > instemming_op),
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  primary key (organisatie, id)
);
create index bijzonder_jongere on privacy.bijzonder (organisatie, jongere);
create index bijzonder_bewaren on privacy.bijzonder (organisatie, bewaren_tot);
call gedeeld.beveilig('privacy.bijzonder');
grant select, insert, delete on privacy.bijzonder to ${app_rol};
grant update (inhoud) on privacy.bijzonder to ${app_rol};
comment on column privacy.bijzonder.inhoud is 'verzegeld als privacy.bijzonder';
