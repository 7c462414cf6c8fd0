-- The agenda of a consulent shows the groepsvoorlichtingen to which one of his own jongeren was invited: it has to know which
-- one an invitation is for, and when and where that is. The meeting itself is about nobody.
create view traject.zicht_bijeenkomst with (security_invoker = true) as
  select organisatie, id, begin, plaats, gemaakt_door from traject.voorlichting;
grant select on traject.zicht_bijeenkomst to ${app_rol};

create or replace view traject.zicht_voorlichting with (security_invoker = true) as
  select u.organisatie, u.traject, u.jongere, v.begin, u.gemaakt_op as uitgenodigd_op, p.aanwezig, p.kort_gesprek, u.voorlichting
    from traject.uitnodiging u
    join traject.voorlichting v on v.organisatie = u.organisatie and v.id = u.voorlichting
    left join traject.presentie p on p.organisatie = u.organisatie and p.uitnodiging = u.id and p.vervallen_op is null
   where u.vervallen_op is null;

-- By week.
create index voorlichting_begin on traject.voorlichting (organisatie, begin);
