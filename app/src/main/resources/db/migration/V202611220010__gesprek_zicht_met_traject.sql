-- The route of a jongere is that of one traject: who reads conversations from outside has to know whose they are, and
-- since when one stands planned.
create or replace view gesprek.zicht_gesprek with (security_invoker = true) as
  select organisatie, id, jongere, consulent, begin, vorm, fase, methodeversie, uitkomst, traject, gemaakt_op
    from gesprek.gesprek where vervallen_op is null;
