-- Contact instead of the planned conversation is contact too (docs/adr/019): whoever had it is no longer new for the jongere,
-- and his handover is done. The view counted conversations held and short contacts only.
create or replace view gesprek.zicht_contact_door with (security_invoker = true) as
  select organisatie, jongere, traject, begin as op, afgerond_door as door
    from gesprek.gesprek where uitkomst in ('WAS_ER', 'ANDERS_CONTACT') and vervallen_op is null
  union all
  select organisatie, jongere, traject, op, door
    from gesprek.contact where bereikt and vervallen_op is null;
