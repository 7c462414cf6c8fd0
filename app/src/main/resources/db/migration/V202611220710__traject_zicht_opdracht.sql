-- An assignment that was given, or of which something was shown, is an exchange with the jongere: room gesprek asks when the
-- last one was, to see whether the zoekperiode passes in silence.
create view traject.zicht_opdracht with (security_invoker = true) as
  select organisatie, traject, jongere, soort, vanaf, gedaan_op from traject.opdracht where vervallen_op is null;
grant select on traject.zicht_opdracht to ${app_rol};
