-- What a jongere answered in a conversation to "hoeveel stress heb je nu": the brug shows it beside what was measured apart, and keeps
-- no copy of it.
create view gesprek.zicht_stress with (security_invoker = true) as
  select organisatie, id as gesprek, jongere, traject, begin, stress, afgerond_op
    from gesprek.gesprek where stress is not null and uitkomst is not null and vervallen_op is null;
grant select on gesprek.zicht_stress to ${app_rol};
