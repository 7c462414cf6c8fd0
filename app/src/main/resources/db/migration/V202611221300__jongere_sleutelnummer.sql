-- Keys are renewed while the house is open, so every value says which key made it. A sealed value did so already (it begins
-- with the number of its field key); a search key now begins with the four bytes of its number too. What is there was made
-- with the first search key there was, number 1.
update jongere.jongere
   set bsn_zoek = '\x00000001'::bytea || bsn_zoek, telefoon_zoek = '\x00000001'::bytea || telefoon_zoek,
       email_zoek = '\x00000001'::bytea || email_zoek
 where bsn_zoek is not null or telefoon_zoek is not null or email_zoek is not null;
alter table jongere.jongere
  add constraint zoeksleutel_heeft_nummer check (length(bsn_zoek) = 36 and length(telefoon_zoek) = 36 and length(email_zoek) = 36),
  add constraint verzegeld_is_te_vinden check ((bsn is null) = (bsn_zoek is null) and (telefoon is null) = (telefoon_zoek is null)
                                               and (email is null) = (email_zoek is null));

-- What a column of bytes is, is said here and nowhere else: renewing keys reads it, and refuses a column that says nothing.
comment on column jongere.jongere.bsn is 'verzegeld als jongere.bsn; te vinden in bsn_zoek';
comment on column jongere.jongere.bsn_zoek is 'zoeksleutel van bsn';
comment on column jongere.jongere.telefoon is 'verzegeld als jongere.telefoon; te vinden in telefoon_zoek';
comment on column jongere.jongere.telefoon_zoek is 'zoeksleutel van telefoon';
comment on column jongere.jongere.email is 'verzegeld als jongere.email; te vinden in email_zoek';
comment on column jongere.jongere.email_zoek is 'zoeksleutel van email';
comment on column jongere.gegeven.verzegeld is 'verzegeld als jongere.gegeven';
comment on column jongere.betrokkene.bereik is 'verzegeld als jongere.gegeven';

-- During a renewal rows of two keys stand side by side: looking is done with the search keys of both. For the rest these are
-- the functions as they were.
drop function jongere.zoek(text, date, bytea, uuid, boolean, date);
create function jongere.zoek(p_naam text, p_geboren date, p_telefoon bytea[], p_ik uuid, p_heel boolean, p_vandaag date)
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
          or j.telefoon_zoek = any(p_telefoon))
   order by e.eigen desc, (j.achternaam || ' ' || j.roepnaam) collate pg_catalog."nl-x-icu"
   limit 20
$$;
revoke all on function jongere.zoek(text, date, bytea[], uuid, boolean, date) from public;
grant execute on function jongere.zoek(text, date, bytea[], uuid, boolean, date) to ${app_rol};

drop function jongere.lijkt_op(bytea, bytea, date, date, date, text, text, uuid, boolean, date);
create function jongere.lijkt_op(p_bsn bytea[], p_telefoon bytea[], p_vroegst date, p_laatst date, p_verwisseld date,
                                 p_klank_roepnaam text, p_klank_achternaam text, p_ik uuid, p_heel boolean, p_vandaag date)
returns table (jongere uuid, roepnaam text, tussenvoegsel text, achternaam text, geboortedatum date, geboorte_precisie text,
               consulent text, eigen boolean, zelfde_bsn boolean, zelfde_telefoon boolean)
language sql stable security definer set search_path = '' as
$$
  select j.id, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, coalesce(v.roepnaam, ''), e.eigen,
         coalesce(j.bsn_zoek = any(p_bsn), false), coalesce(j.telefoon_zoek = any(p_telefoon), false)
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
     and (j.bsn_zoek = any(p_bsn) or j.telefoon_zoek = any(p_telefoon) or j.geboortedatum = p_verwisseld
          or j.geboortedatum between p_vroegst and p_laatst
          or j.geboortedatum in (date_trunc('month', p_vroegst::timestamp)::date, date_trunc('year', p_vroegst::timestamp)::date)
          or (j.klank_achternaam = p_klank_achternaam and j.klank_roepnaam = p_klank_roepnaam)
          or (j.klank_achternaam = p_klank_roepnaam and j.klank_roepnaam = p_klank_achternaam))
   order by j.id
$$;
revoke all on function jongere.lijkt_op(bytea[], bytea[], date, date, date, text, text, uuid, boolean, date) from public;
grant execute on function jongere.lijkt_op(bytea[], bytea[], date, date, date, text, text, uuid, boolean, date) to ${app_rol};
