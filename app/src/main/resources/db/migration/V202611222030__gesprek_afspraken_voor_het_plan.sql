-- An agreement of a conversation can become a step of the plan; the room of the plan reads what was agreed, and whether it is still open.
create view gesprek.zicht_afspraak with (security_invoker = true) as
  select organisatie, id, gesprek, jongere, wie, wat, wanneer, gelukt_op is null and gestopt_op is null as open
    from gesprek.afspraak where vervallen_op is null;
grant select on gesprek.zicht_afspraak to ${app_rol};
