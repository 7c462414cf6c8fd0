-- A birth date may be known by month or by year only (as in the BRP). The column keeps the earliest possible day, so
-- that it stays one date to sort and to index by; beside it stands how much of it is known.
alter table jongere.jongere
  add column geboorte_precisie text not null default 'DAG' check (geboorte_precisie in ('DAG', 'MAAND', 'JAAR')),
  add constraint geboortedatum_is_de_vroegste check (
    (geboorte_precisie <> 'MAAND' or extract(day from geboortedatum) = 1)
    and (geboorte_precisie <> 'JAAR' or (extract(day from geboortedatum) = 1 and extract(month from geboortedatum) = 1)));

create or replace view jongere.zicht_jongere with (security_invoker = true) as
  select organisatie, id, roepnaam, tussenvoegsel, achternaam, geboortedatum, bereik, wat_helpt,
         (achternaam || ' ' || roepnaam) collate "nl-x-icu" as sorteernaam, geboorte_precisie
    from jongere.jongere;

-- The search finds on a whole date also who has only a month or a year that it fits. (It says how much is known, so it is
-- made anew: a function's columns cannot be appended.)
drop function jongere.zoek(text, date, bytea, uuid, boolean, date);
create function jongere.zoek(p_naam text, p_geboren date, p_telefoon bytea, p_ik uuid, p_heel boolean, p_vandaag date)
returns table (jongere uuid, roepnaam text, tussenvoegsel text, achternaam text, geboortedatum date, geboorte_precisie text,
               consulent text, eigen boolean)
language sql stable security definer set search_path = '' as
$$
  select j.id, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, coalesce(v.roepnaam, ''), e.eigen
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
     and (j.zoeknaam like '%' || p_naam || '%'
          or (j.geboortedatum = p_geboren and j.geboorte_precisie = 'DAG')
          or (j.geboortedatum = date_trunc('month', p_geboren::timestamp)::date and j.geboorte_precisie = 'MAAND')
          or (j.geboortedatum = date_trunc('year', p_geboren::timestamp)::date and j.geboorte_precisie = 'JAAR')
          or j.telefoon_zoek = p_telefoon)
   order by e.eigen desc, (j.achternaam || ' ' || j.roepnaam) collate pg_catalog."nl-x-icu"
   limit 20
$$;
revoke all on function jongere.zoek(text, date, bytea, uuid, boolean, date) from public;
grant execute on function jongere.zoek(text, date, bytea, uuid, boolean, date) to ${app_rol};
