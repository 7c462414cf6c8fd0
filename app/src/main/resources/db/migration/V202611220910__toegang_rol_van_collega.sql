-- On the tijdlijn of a jongere stands who did something, and as what: for who reads it and knows nobody yet. Of somebody
-- with more than one role it is the one that has most to do with guiding.
create or replace view toegang.zicht_collega with (security_invoker = true) as
  select g.organisatie, g.id, g.roepnaam, g.roepnaam || ' ' || g.achternaam as naam, g.actief,
         (select r.rol from toegang.gebruiker_rol r
           where r.organisatie = g.organisatie and r.gebruiker = g.id
           order by array_position(array['CONSULENT', 'OUTREACHMEDEWERKER', 'TEAMLEIDER'], r.rol), r.rol
           limit 1) as rol
    from toegang.gebruiker g;
