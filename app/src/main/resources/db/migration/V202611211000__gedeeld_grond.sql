-- One place says how a table is kept to its own organisation, so that no table gets a policy of its own making.
-- The setting is read without missing_ok: a transaction that forgot its organisation fails, it never sees an empty list.
create extension if not exists btree_gist; -- uuid and text inside exclusion constraints
create extension if not exists pg_trgm;    -- search by a part of a name

create schema gedeeld;
grant usage on schema gedeeld to ${app_rol};

create procedure gedeeld.beveilig(tabel regclass, kolom text default 'organisatie')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format(
    'create policy organisatie on %s using (%I = (select current_setting(''app.organisatie'')::uuid)) with check (%I = (select current_setting(''app.organisatie'')::uuid))',
    tabel, kolom, kolom);
end $$;

-- What somebody typed and did not finish: a row of its own, so that nothing typed is lost and nothing unfinished counts.
create table gedeeld.concept (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  auteur      uuid not null,
  formulier   text not null,
  onderwerp   uuid not null,
  jongere     uuid not null,
  basisversie integer not null,
  volgnummer  bigint not null,
  velden      jsonb not null,
  bewaard_op  timestamptz not null,
  primary key (organisatie, auteur, formulier, onderwerp)
);
create index concept_jongere on gedeeld.concept (organisatie, jongere);
call gedeeld.beveilig('gedeeld.concept');
grant select, insert, update, delete on gedeeld.concept to ${app_rol};

create view gedeeld.zicht_concept with (security_invoker = true) as
  select organisatie, auteur, formulier, onderwerp, jongere, bewaard_op from gedeeld.concept;
grant select on gedeeld.zicht_concept to ${app_rol};
