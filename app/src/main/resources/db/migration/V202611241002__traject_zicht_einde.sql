-- When the last traject of somebody ended, of who has none any more: from then the terms run after which things may not be kept.
create view traject.zicht_einde with (security_invoker = true) as
  select organisatie, jongere, max(gesloten_op) as einde
    from traject.traject
   group by organisatie, jongere
  having bool_and(gesloten_op is not null);
grant select on traject.zicht_einde to ${app_rol};
