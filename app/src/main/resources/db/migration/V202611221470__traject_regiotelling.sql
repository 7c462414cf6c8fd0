-- What a region sees of the organisations in it: three numbers each, and never a row. It crosses the wall between organisations, so
-- everything that keeps it narrow stands here and not in the application: it takes no argument, the region is that of the
-- organisation that asks; only organisations that chose to take part are counted; and a small number never leaves the
-- function. Hidden is a number of 1 to 4, and also one whose difference from another number of the same organisation is 1 to 4:
-- with both one would know the few in between. "klein" says that the number itself is 1 to 4.
create function traject.regiotelling()
returns table (regio text, subregio text, organisatie text, deelt boolean,
               jongeren integer, jongeren_klein boolean, lopend integer, lopend_klein boolean, zonder integer, zonder_klein boolean)
language sql stable security definer set search_path = '' as
$$
  with huis as (
    select z.* from toegang.zicht_indeling z
     where z.regio = (select m.regio from toegang.zicht_indeling m where m.organisatie = current_setting('app.organisatie')::uuid)
  ), geteld as (
    select h.organisatie,
           count(distinct t.jongere)::integer as a,
           count(distinct t.jongere) filter (where t.gesloten_op is null)::integer as b,
           count(distinct t.jongere) filter (where t.gesloten_op is null and not exists (
             select from traject.toewijzing w join toegang.zicht_collega c on c.organisatie = w.organisatie and c.id = w.consulent
              where w.organisatie = t.organisatie and w.traject = t.id and w.vervallen_op is null and upper_inf(w.periode) and c.actief))::integer as c
      from huis h join traject.traject t on t.organisatie = h.organisatie
     where h.deelt
     group by h.organisatie
  )
  select h.regio_naam, h.subregio, h.naam, h.deelt,
         case when not h.deelt or g.a between 1 and 4 then null else coalesce(g.a, 0) end,
         coalesce(g.a between 1 and 4, false),
         case when not h.deelt or g.b between 1 and 4 or g.a - g.b between 1 and 4 then null else coalesce(g.b, 0) end,
         coalesce(g.b between 1 and 4, false),
         case when not h.deelt or g.c between 1 and 4 or g.b - g.c between 1 and 4 or g.a - g.c between 1 and 4 then null
              else coalesce(g.c, 0) end,
         coalesce(g.c between 1 and 4, false)
    from huis h left join geteld g on g.organisatie = h.organisatie
   order by h.subregio, h.naam
$$;
revoke all on function traject.regiotelling() from public;
grant execute on function traject.regiotelling() to ${app_rol};
