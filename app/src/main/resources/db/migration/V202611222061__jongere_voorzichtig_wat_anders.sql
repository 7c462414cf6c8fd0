-- A page of another room that shows the mark also says what to do differently, in the statement it asks anyway.
create or replace view jongere.zicht_voorzichtig with (security_invoker = true) as
  select organisatie, jongere, daterange(vanaf, bekeken_dag) as periode, kijken_op, anders
    from jongere.voorzichtig
   where vervallen_op is null and (bekeken_dag is null or bekeken_dag > vanaf);
