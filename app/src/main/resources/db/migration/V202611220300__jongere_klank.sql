-- The same person is often known already, under a name that was heard over the phone. How a name sounds is kept beside it,
-- so that looking for somebody alike stays one statement on an index. Empty until computed: rows from before get theirs
-- at the next start (Klankvuller).
alter table jongere.jongere
  add column klank_roepnaam   text not null default '',
  add column klank_achternaam text not null default '';
create index jongere_klank on jongere.jongere (organisatie, klank_achternaam, klank_roepnaam);

-- Who may be the same: as the owner, for the same reason as jongere.zoek, and as that one filtered on tenant and reach and
-- giving name, birth date and consulent only. A date that is known by month or year stands as its first day. Which grounds hold is decided by Gelijkenis; this finds who to ask it about.
-- Whether a traject runs plays no part: who was guided before is looked for too.
create function jongere.lijkt_op(p_bsn bytea, p_telefoon bytea, p_vroegst date, p_laatst date, p_verwisseld date,
                                 p_klank_roepnaam text, p_klank_achternaam text, p_ik uuid, p_heel boolean, p_vandaag date)
returns table (jongere uuid, roepnaam text, tussenvoegsel text, achternaam text, geboortedatum date, geboorte_precisie text,
               consulent text, eigen boolean, zelfde_bsn boolean, zelfde_telefoon boolean)
language sql stable security definer set search_path = '' as
$$
  select j.id, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, coalesce(v.roepnaam, ''), e.eigen,
         coalesce(j.bsn_zoek = p_bsn, false), coalesce(j.telefoon_zoek = p_telefoon, false)
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
     and (j.bsn_zoek = p_bsn or j.telefoon_zoek = p_telefoon or j.geboortedatum = p_verwisseld
          or j.geboortedatum between p_vroegst and p_laatst
          or j.geboortedatum in (date_trunc('month', p_vroegst::timestamp)::date, date_trunc('year', p_vroegst::timestamp)::date)
          or (j.klank_achternaam = p_klank_achternaam and j.klank_roepnaam = p_klank_roepnaam)
          or (j.klank_achternaam = p_klank_roepnaam and j.klank_roepnaam = p_klank_achternaam))
   order by j.id
$$;
revoke all on function jongere.lijkt_op(bytea, bytea, date, date, date, text, text, uuid, boolean, date) from public;
grant execute on function jongere.lijkt_op(bytea, bytea, date, date, date, text, text, uuid, boolean, date) to ${app_rol};
