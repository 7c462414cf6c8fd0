-- An assignment can be taken back for ten minutes: then it never held, and what it ended holds again. Several made in one
-- go share a reeks, so that they are taken back together.
alter table traject.toewijzing
  add column id uuid not null default uuidv7(),
  add column reeks uuid,
  add column vervallen_op timestamptz,
  add column vervallen_door uuid,
  add primary key (organisatie, id),
  drop constraint toewijzing_organisatie_traject_periode_excl,
  add constraint toewijzing_een_tegelijk
    exclude using gist (organisatie with =, traject with =, periode with &&) where (vervallen_op is null),
  add check ((vervallen_op is null) = (vervallen_door is null));
create index toewijzing_reeks on traject.toewijzing (organisatie, reeks);

-- Temporary cover for the vaste consulent, from a day until a day: one cover at a time. It ends by itself. It ends sooner
-- when somebody stops it (gestopt), or when another becomes vaste consulent (ingekort_door, with the period of before, so
-- that taking that assignment back restores it). What never began is void.
create table traject.vervanging (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  reeks         uuid not null,
  traject       uuid not null,
  jongere       uuid not null,
  consulent     uuid not null,
  vervanger     uuid not null check (vervanger <> consulent),
  periode       daterange not null check (not isempty(periode) and not upper_inf(periode)),
  gemaakt_op    timestamptz not null,
  gemaakt_door  uuid not null,
  gestopt_op    timestamptz,
  gestopt_door  uuid,
  ingekort_door uuid,
  periode_voor  daterange,
  vervallen_op  timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id),
  check ((gestopt_op is null) = (gestopt_door is null)),
  check ((ingekort_door is null) = (periode_voor is null)),
  constraint vervanging_een_tegelijk
    exclude using gist (organisatie with =, traject with =, periode with &&) where (vervallen_op is null)
);
create index vervanging_reeks on traject.vervanging (organisatie, reeks);
create index vervanging_jongere on traject.vervanging (organisatie, jongere);
call gedeeld.beveilig('traject.vervanging');
grant select, insert, update, delete on traject.vervanging to ${app_rol};

-- What the new one must know, as agreed with the jongere; of a new vaste consulent or of a cover (id is that of its row).
create table traject.overdracht (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  aan          uuid not null,
  punten       text[] not null check (cardinality(punten) between 1 and 10),
  besproken    boolean not null,
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  gelezen_op   timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id)
);
create index overdracht_jongere on traject.overdracht (organisatie, jongere);
call gedeeld.beveilig('traject.overdracht');
grant select, insert, update, delete on traject.overdracht to ${app_rol};

create view traject.zicht_toewijzing with (security_invoker = true) as
  select organisatie, id, traject, jongere, consulent, periode, gemaakt_op, gemaakt_door
    from traject.toewijzing where vervallen_op is null;
grant select on traject.zicht_toewijzing to ${app_rol};

create view traject.zicht_vervanging with (security_invoker = true) as
  select organisatie, id, reeks, traject, jongere, consulent, vervanger, periode
    from traject.vervanging where vervallen_op is null;
grant select on traject.zicht_vervanging to ${app_rol};

-- Whether the points of a handover were read; what they say stays in its own room.
create view traject.zicht_overdracht with (security_invoker = true) as
  select organisatie, id, traject, jongere, aan, gelezen_op from traject.overdracht;
grant select on traject.zicht_overdracht to ${app_rol};
