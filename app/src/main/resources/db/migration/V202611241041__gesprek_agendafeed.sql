-- An address at which a program for calendars reads when a consulent has conversations, without logging in: the hash of a secret, one that counts
-- for each. What it tells is time, place and the word "afspraak".
create table gesprek.agendafeed (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  consulent   uuid not null,
  merk        text not null check (length(merk) = 64),
  gemaakt_op  timestamptz not null,
  gestopt_op  timestamptz,
  primary key (organisatie, id)
);
create unique index agendafeed_een on gesprek.agendafeed (organisatie, consulent) where gestopt_op is null;
create index agendafeed_merk on gesprek.agendafeed (merk) where gestopt_op is null;
call gedeeld.beveilig('gesprek.agendafeed');
grant select, insert, update on gesprek.agendafeed to ${app_rol};

-- Which organisation an address is of, is asked before a tenant is known; the answer is its id and nothing of a person.
create function gesprek.huis_van_agendafeed(p_merk text) returns uuid
language sql stable security definer set search_path = '' as
$$ select organisatie from gesprek.agendafeed where merk = p_merk and gestopt_op is null limit 1 $$;
revoke all on function gesprek.huis_van_agendafeed(text) from public;
grant execute on function gesprek.huis_van_agendafeed(text) to ${app_rol};
