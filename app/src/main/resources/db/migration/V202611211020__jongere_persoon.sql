create schema jongere;
grant usage on schema jongere to ${app_rol};

-- The person. BSN, phone and e-mail are sealed by field; the column beside each finds equal values again (keyed hash).
-- One BSN once per organisation; the same person in two organisations is two rows that know nothing of each other.
create table jongere.jongere (
  organisatie   uuid not null default current_setting('app.organisatie')::uuid,
  id            uuid not null,
  roepnaam      text not null check (length(roepnaam) between 1 and 200),
  tussenvoegsel text not null check (length(tussenvoegsel) <= 200),
  achternaam    text not null check (length(achternaam) between 1 and 200),
  zoeknaam      text not null,
  geboortedatum date not null,
  bsn           bytea,
  bsn_zoek      bytea,
  telefoon      bytea,
  telefoon_zoek bytea,
  email         bytea,
  email_zoek    bytea,
  bereik        text not null,
  wat_helpt     text not null,
  gemaakt_op    timestamptz not null,
  primary key (organisatie, id),
  unique (organisatie, bsn_zoek)
);
create index jongere_telefoon on jongere.jongere (organisatie, telefoon_zoek);
create index jongere_geboortedatum on jongere.jongere (organisatie, geboortedatum);
create index jongere_zoeknaam on jongere.jongere using gin (zoeknaam gin_trgm_ops);
call gedeeld.beveilig('jongere.jongere');
grant select, insert, update, delete on jongere.jongere to ${app_rol};

-- Names sort by surname without tussenvoegsel, as Dutch lists do.
create view jongere.zicht_jongere with (security_invoker = true) as
  select organisatie, id, roepnaam, tussenvoegsel, achternaam, geboortedatum, bereik, wat_helpt,
         (achternaam || ' ' || roepnaam) collate "nl-x-icu" as sorteernaam
    from jongere.jongere;
grant select on jongere.zicht_jongere to ${app_rol};

-- Search runs as the owner, because LIKE and trigram indexes do not work under a row policy; so it filters on tenant and
-- reach itself, and gives name, birth date and consulent only.
create function jongere.zoek(p_naam text, p_geboren date, p_telefoon bytea, p_ik uuid, p_heel boolean, p_vandaag date)
returns table (jongere uuid, roepnaam text, tussenvoegsel text, achternaam text, geboortedatum date, consulent text, eigen boolean)
language sql stable security definer set search_path = '' as
$$
  select j.id, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, coalesce(v.roepnaam, ''), e.eigen
    from jongere.jongere j
    left join lateral (
         select c.roepnaam
           from toegang.zicht_relatie r join toegang.zicht_collega c on c.organisatie = r.organisatie and c.id = r.gebruiker
          where r.organisatie = j.organisatie and r.jongere = j.id and r.soort = 'VASTE_CONSULENT' and r.periode @> p_vandaag
          limit 1) v on true
   cross join lateral (
         select exists (select from toegang.zicht_relatie r
                         where r.organisatie = j.organisatie and r.jongere = j.id and r.gebruiker = p_ik and r.periode @> p_vandaag) as eigen) e
   where j.organisatie = current_setting('app.organisatie')::uuid
     and (p_heel or e.eigen)
     and (j.zoeknaam like '%' || p_naam || '%' or j.geboortedatum = p_geboren or j.telefoon_zoek = p_telefoon)
   order by e.eigen desc, (j.achternaam || ' ' || j.roepnaam) collate pg_catalog."nl-x-icu"
   limit 20
$$;
revoke all on function jongere.zoek(text, date, bytea, uuid, boolean, date) from public;
grant execute on function jongere.zoek(text, date, bytea, uuid, boolean, date) to ${app_rol};
