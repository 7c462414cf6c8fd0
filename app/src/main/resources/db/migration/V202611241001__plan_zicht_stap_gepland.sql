-- Who reminds of a step does not do so of what was agreed today: when its day was last said. Asked of the steps of one day alone.
create or replace view plan.zicht_stap with (security_invoker = true) as
  select s.organisatie, s.id, s.plan, s.doel, p.traject, s.jongere, s.tekst, s.wie, s.naam, s.voor, s.stand, s.gedaan_op, s.afspraak, d.stand as doelstand,
         (select max(w.op) from plan.wijziging w
           where w.organisatie = s.organisatie and w.plan = s.plan and w.soort in ('StapGezet', 'StapGepland')
             and w.feiten -> 'stap' ->> 'waarde' = s.id::text) as gepland_op
    from plan.stap s
    join plan.plan p on p.organisatie = s.organisatie and p.id = s.plan
    join plan.doel d on d.organisatie = s.organisatie and d.id = s.doel;
