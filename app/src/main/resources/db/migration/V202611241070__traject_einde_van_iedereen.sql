-- Who ever had a traject stands here, without a day while one is open. So who is not here never had one, and that can be told from who is
-- guided now: of him too what was written must go one day, and his term has no end of a traject to run from.
create or replace view traject.zicht_einde with (security_invoker = true) as
  select organisatie, jongere, case when bool_and(gesloten_op is not null) then max(gesloten_op) end as einde
    from traject.traject
   group by organisatie, jongere;
