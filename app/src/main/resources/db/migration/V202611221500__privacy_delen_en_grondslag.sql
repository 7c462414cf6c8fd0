-- A consent can be withdrawn, as easily as it was given (AVG art. 7 lid 3). What was shared before stays traceable, so the row
-- stays: from the moment of withdrawing on it lets nothing be shared any more.
alter table privacy.toestemming
  add column ingetrokken_op timestamptz,
  add column ingetrokken_door uuid,
  add check ((ingetrokken_op is null) = (ingetrokken_door is null)),
  add check (ingetrokken_op is null or antwoord = 'GEGEVEN');
grant update (ingetrokken_op, ingetrokken_door) on privacy.toestemming to ${app_rol};

-- For rooms that share: which consent something rested on, in a line. What was said stays in its own room.
create view privacy.zicht_toestemming with (security_invoker = true) as
  select organisatie, id, jongere, voor_wie, antwoord, op, tot, ingetrokken_op from privacy.toestemming;
grant select on privacy.zicht_toestemming to ${app_rol};

-- A ground belongs to a traject (an id of another room; empty: to all of them) and can end: from that day on it carries nothing
-- new. What was written down by mistake is void. Research is a ground of its own (AVG art. 89).
alter table privacy.grondslag
  add column traject uuid,
  add column tot date check (tot >= vanaf),
  add column beeindigd_op timestamptz,
  add column beeindigd_door uuid,
  add column vastgelegd_op timestamptz,
  add column vervallen_op timestamptz,
  add check ((beeindigd_op is null) = (tot is null) and (beeindigd_op is null) = (beeindigd_door is null)),
  drop constraint grondslag_soort_check,
  add constraint grondslag_soort_check check (soort in ('PARTICIPATIEWET', 'WEB', 'TOESTEMMING', 'ONDERZOEK'));
grant update (tot, beeindigd_op, beeindigd_door, vervallen_op) on privacy.grondslag to ${app_rol};

create view privacy.zicht_grondslag with (security_invoker = true) as
  select organisatie, id, jongere, traject, soort, vanaf, tot, vastgelegd_door, vastgelegd_op, beeindigd_op
    from privacy.grondslag where vervallen_op is null;
grant select on privacy.zicht_grondslag to ${app_rol};
