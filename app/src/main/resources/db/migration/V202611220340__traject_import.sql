-- A caseload that comes from another system as one file. Until it is taken over or thrown away the lines stand here, of one
-- author at a time, and sealed as a whole: a file has a BSN in any column. Gone when finished; a file is never kept on disk.
create table traject.importlijst (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  auteur      uuid not null,
  id          uuid not null,
  koppen      text[] not null,
  velden      text[] not null,
  gemaakt_op  timestamptz not null,
  primary key (organisatie, auteur),
  unique (organisatie, id)
);
call gedeeld.beveilig('traject.importlijst');
grant select, insert, update, delete on traject.importlijst to ${app_rol};

-- `jongere` is who a person said this line is about, when the organisation knew him already.
create table traject.importregel (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  lijst       uuid not null,
  nummer      integer not null,
  id          uuid not null,
  inhoud      bytea not null,
  besluit     text check (besluit in ('ZELFDE', 'ANDERS', 'OVERSLAAN')),
  jongere     uuid check ((jongere is not null) = (besluit is not distinct from 'ZELFDE')),
  primary key (organisatie, lijst, nummer),
  foreign key (organisatie, lijst) references traject.importlijst (organisatie, id)
);
create index importregel_jongere on traject.importregel (organisatie, jongere) where jongere is not null;
call gedeeld.beveilig('traject.importregel');
grant select, insert, update, delete on traject.importregel to ${app_rol};

-- Which column is which field, as somebody of this organisation said the last time.
create table traject.importkolom (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  kop         text not null,
  veld        text not null,
  primary key (organisatie, kop)
);
call gedeeld.beveilig('traject.importkolom');
grant select, insert, update on traject.importkolom to ${app_rol};

-- What was taken over, when and by whom. As soon as anything happens to one of these jongeren it cannot be taken back.
create table traject.import (
  organisatie     uuid not null default current_setting('app.organisatie')::uuid,
  id              uuid not null,
  op              timestamptz not null,
  door            uuid not null,
  aangeraakt_op   timestamptz,
  teruggedraaid_op timestamptz,
  primary key (organisatie, id)
);
call gedeeld.beveilig('traject.import');
grant select, insert, update on traject.import to ${app_rol};

alter table traject.traject add column import uuid;
create index traject_import on traject.traject (organisatie, import) where import is not null;
