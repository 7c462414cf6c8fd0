-- By whom a jongere was reached: a new consulent has to have contact himself before a handover is done.
create view gesprek.zicht_contact_door with (security_invoker = true) as
  select organisatie, jongere, traject, begin as op, afgerond_door as door
    from gesprek.gesprek where uitkomst = 'WAS_ER' and vervallen_op is null
  union all
  select organisatie, jongere, traject, op, door
    from gesprek.contact where bereikt and vervallen_op is null;
grant select on gesprek.zicht_contact_door to ${app_rol};
