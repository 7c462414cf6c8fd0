-- A jongere without DigiD takes part with an invitation, a code that was told to him, and then a pin; he comes back by a link to
-- the phone or address that the organisation knows. Off until an organisation switches it on: DigiD is stronger.
alter table toegang.organisatie add column inloglink boolean not null default false;

-- Who takes part, one row for each jongere who was ever invited. Secrets stand here as what cannot be turned back: of an
-- invitation its hash, of a code and a pin a slow hash that is sealed as well, for five digits are guessed in an afternoon by
-- who has only the database. Wrong attempts are counted before they are judged; five close the door until somebody lets him
-- in again. (No reference to the jongere: this room does not know that one; erasing empties this table first.)
create table toegang.meedoen (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  jongere        uuid not null,
  uitnodiging    text check (length(uitnodiging) = 64),
  uitnodiging_tot timestamptz,
  uitgenodigd_op timestamptz not null,
  uitgenodigd_door uuid not null,
  code           bytea,
  pin            bytea,
  pin_sinds      timestamptz,
  fout           integer not null default 0 check (fout between 0 and 5),
  adres_op       timestamptz not null,
  primary key (organisatie, id),
  unique (organisatie, jongere),
  foreign key (organisatie, uitgenodigd_door) references toegang.gebruiker (organisatie, id),
  constraint uitnodiging_heel check ((uitnodiging is null) = (code is null) and (uitnodiging is null) = (uitnodiging_tot is null)),
  constraint pin_heel check ((pin is null) = (pin_sinds is null))
);
create index meedoen_uitnodiging on toegang.meedoen (uitnodiging) where uitnodiging is not null;
call gedeeld.beveilig('toegang.meedoen');
grant select, insert, update, delete on toegang.meedoen to ${app_rol};
comment on column toegang.meedoen.code is 'verzegeld als toegang.meedoen.code';
comment on column toegang.meedoen.pin is 'verzegeld als toegang.meedoen.pin';
comment on column toegang.meedoen.adres_op is 'the last time that somebody saw, with the jongere there, that phone and address are his';

-- A link that was asked for. Its mark (the hash of what stands in the address) is made when it is sent, so nothing that opens
-- anything lies here or in what waits to be sent.
create table toegang.inloglink (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  gevraagd_op  timestamptz not null,
  merk         text check (length(merk) = 64),
  tot          timestamptz,
  gebruikt_op  timestamptz,
  primary key (organisatie, id),
  check ((merk is null) = (tot is null))
);
create index inloglink_merk on toegang.inloglink (merk) where merk is not null;
create index inloglink_jongere on toegang.inloglink (organisatie, jongere, gevraagd_op);
call gedeeld.beveilig('toegang.inloglink');
grant select, insert, update, delete on toegang.inloglink to ${app_rol};

-- A phone of which somebody said that it is his own: there the pin is enough, for thirty days.
create table toegang.toestel (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  jongere     uuid not null,
  merk        text not null check (length(merk) = 64),
  sinds       timestamptz not null,
  tot         timestamptz not null,
  primary key (organisatie, id)
);
create index toestel_merk on toegang.toestel (merk);
create index toestel_jongere on toegang.toestel (organisatie, jongere);
call gedeeld.beveilig('toegang.toestel');
grant select, insert, update, delete on toegang.toestel to ${app_rol};

-- Which organisation a link, an invitation or a phone belongs to is asked before a tenant is known. Who has the secret of
-- which this is the hash, was given it by that organisation; the answer is its id and nothing of a person.
create function toegang.huis_van_merk(p_merk text) returns uuid
language sql stable security definer set search_path = '' as
$$
  select organisatie from toegang.meedoen where uitnodiging = p_merk
   union all select organisatie from toegang.inloglink where merk = p_merk
   union all select organisatie from toegang.toestel where merk = p_merk
   limit 1
$$;
revoke all on function toegang.huis_van_merk(text) from public;
grant execute on function toegang.huis_van_merk(text) to ${app_rol};

-- Which organisations send links: for the page at the door, and for finding who asks for one.
create function toegang.huizen_met_inloglink() returns table (id uuid)
language sql stable security definer set search_path = '' as
$$ select o.id from toegang.organisatie o where o.inloglink order by o.id $$;
revoke all on function toegang.huizen_met_inloglink() from public;
grant execute on function toegang.huizen_met_inloglink() to ${app_rol};
