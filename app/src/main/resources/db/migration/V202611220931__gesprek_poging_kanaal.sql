-- Which way was tried decides which way is proposed next, so an attempt says its channel; a conversation has none.
create or replace view gesprek.zicht_poging with (security_invoker = true) as
  select organisatie, jongere, traject,
         case when uitkomst in ('WAS_ER', 'KWAM_NIET', 'ANDERS_CONTACT') then begin else least(begin, afgerond_op) end as op,
         afgerond_op as gezegd,
         uitkomst in ('WAS_ER', 'ANDERS_CONTACT') as bereikt,
         contact_voor,
         case when uitkomst in ('WAS_ER', 'ANDERS_CONTACT') then 'CONTACT'
              when uitkomst = 'AFGEZEGD_JONGERE' then 'LEVENSTEKEN'
              when uitkomst = 'KWAM_NIET' then 'VERGEEFS'
              else 'GEEN' end as aard,
         null::text as kanaal
    from gesprek.gesprek where uitkomst is not null and vervallen_op is null
  union all
  select organisatie, jongere, traject, op, op, bereikt, contact_voor, case when bereikt then 'CONTACT' else 'VERGEEFS' end, kanaal
    from gesprek.contact where vervallen_op is null;
