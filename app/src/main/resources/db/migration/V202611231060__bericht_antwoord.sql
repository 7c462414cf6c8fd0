-- A link by which somebody says whether he comes, without logging in. It is for one conversation at one moment, and alive until that begins;
-- its mark is the hash of what stands in the address. Each time that a reminder is sent it gets one of its own, and the earlier ones
-- stay alive: nobody knows which of them arrived.
create table bericht.antwoordlink (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  jongere     uuid not null,
  gesprek     uuid not null,
  begin       timestamptz not null,
  merk        text not null check (length(merk) = 64),
  op          timestamptz not null,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
create index antwoordlink_merk on bericht.antwoordlink (merk);
create index antwoordlink_jongere on bericht.antwoordlink (organisatie, jongere);
call gedeeld.beveilig('bericht.antwoordlink');
grant select, insert, delete on bericht.antwoordlink to ${app_rol};

-- What he said, of that conversation at that moment. The last one counts; the earlier ones stay to be read.
create table bericht.antwoord (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  jongere     uuid not null,
  gesprek     uuid not null,
  begin       timestamptz not null,
  antwoord    text not null check (antwoord in ('IK_KOM', 'ANDERE_TIJD', 'LUKT_NIET')),
  op          timestamptz not null,
  nummer      bigint generated always as identity,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id)
);
create index antwoord_jongere on bericht.antwoord (organisatie, jongere, gesprek, nummer);
call gedeeld.beveilig('bericht.antwoord');
grant select, insert, delete on bericht.antwoord to ${app_rol};

-- Which organisation a link is of, is asked before a tenant is known. Who has the secret of which this is the hash, was given it by that
-- organisation; the answer is its id and nothing of a person.
create function bericht.huis_van_antwoordlink(p_merk text) returns uuid
language sql stable security definer set search_path = '' as
$$ select organisatie from bericht.antwoordlink where merk = p_merk limit 1 $$;
revoke all on function bericht.huis_van_antwoordlink(text) from public;
grant execute on function bericht.huis_van_antwoordlink(text) to ${app_rol};
