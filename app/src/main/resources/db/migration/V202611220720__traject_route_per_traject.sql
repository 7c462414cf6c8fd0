-- The route of one traject cost a sort of everybody's decisions: what is distinct in a view is worked out before it is
-- joined. Asked the other way round, is there no later decision, the index on the traject answers.
create or replace view traject.zicht_route with (security_invoker = true) as
  select b.organisatie, b.traject, b.jongere, b.route, b.op as vanaf
    from traject.besluit b
   where b.moment = 'B-04' and b.vervallen_op is null
     and not exists (
       select from traject.besluit later
        where later.organisatie = b.organisatie and later.traject = b.traject and later.moment = 'B-04'
          and later.vervallen_op is null
          and (later.op, later.gemaakt_op, later.id) > (b.op, b.gemaakt_op, b.id));
