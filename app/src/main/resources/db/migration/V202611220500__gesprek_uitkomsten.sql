-- A conversation that was called off or moved is no conversation that somebody stayed away from: it gets an outcome of
-- its own, with who called it off. Contact in another way than planned is an outcome too.
alter table gesprek.gesprek drop constraint gesprek_uitkomst_check;
alter table gesprek.gesprek add constraint gesprek_uitkomst_check
  check (uitkomst in ('WAS_ER', 'KWAM_NIET', 'AFGEZEGD_JONGERE', 'AFGEZEGD_WIJ', 'VERZET', 'ANDERS_CONTACT'));

-- An agreement can be ticked off outside a conversation, stopped with a reason, and both can be undone.
alter table gesprek.afspraak
  add column gelukt_door    uuid,
  add column gestopt_op     timestamptz,
  add column gestopt_door   uuid,
  add column gestopt_reden  text check (length(gestopt_reden) between 1 and 200),
  add column heropend_op    timestamptz,
  add column heropend_door  uuid,
  add constraint afspraak_gestopt check ((gestopt_op is null) = (gestopt_reden is null) and (gestopt_op is null) = (gestopt_door is null)),
  add constraint afspraak_een_einde check (gelukt_op is null or gestopt_op is null);

-- A short contact is corrected by a new row in the place of the old one, which is voided and stays to be read. Both carry
-- the moment of the contact; gemaakt_op is when the row was written.
alter table gesprek.contact
  add column vervangt   uuid,
  add column gemaakt_op timestamptz,
  add constraint contact_vervangt foreign key (organisatie, vervangt) references gesprek.contact (organisatie, id);
update gesprek.contact set gemaakt_op = op;
alter table gesprek.contact alter column gemaakt_op set not null;
create unique index contact_een_keer_vervangen on gesprek.contact (organisatie, vervangt) where vervangt is not null;

-- What counts as contact is said here and nowhere else. A conversation held, or contact instead of it, is contact. Who
-- calls off himself was heard from (LEVENSTEKEN): nobody has to look for him, but there was no conversation, so the day on
-- which contact is due stays. What we called off or moved says nothing about the jongere.
create or replace view gesprek.zicht_poging with (security_invoker = true) as
  select organisatie, jongere, traject,
         case when uitkomst in ('WAS_ER', 'KWAM_NIET', 'ANDERS_CONTACT') then begin else least(begin, afgerond_op) end as op,
         afgerond_op as gezegd,
         uitkomst in ('WAS_ER', 'ANDERS_CONTACT') as bereikt,
         contact_voor,
         case when uitkomst in ('WAS_ER', 'ANDERS_CONTACT') then 'CONTACT'
              when uitkomst = 'AFGEZEGD_JONGERE' then 'LEVENSTEKEN'
              when uitkomst = 'KWAM_NIET' then 'VERGEEFS'
              else 'GEEN' end as aard
    from gesprek.gesprek where uitkomst is not null and vervallen_op is null
  union all
  select organisatie, jongere, traject, op, op, bereikt, contact_voor, case when bereikt then 'CONTACT' else 'VERGEEFS' end
    from gesprek.contact where vervallen_op is null;
