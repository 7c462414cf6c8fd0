-- What became of a notice after it was taken, from whom brought it (NotifyNL says so afterwards), and when that was last asked. A
-- notice that came back says that an address does not hold any more; who guides the jongere is told.
alter table bericht.uitgaand
  add column ontvangst   text check (ontvangst in ('AANGEKOMEN', 'ADRES_KLOPT_NIET', 'NIET_AANGEKOMEN')),
  add column gevraagd_op timestamptz,
  add check (ontvangst is null or stand = 'VERZONDEN');
create index uitgaand_ontvangst on bericht.uitgaand (organisatie, bezorger, gevraagd_op nulls first)
  where stand = 'VERZONDEN' and ontvangst is null and kenmerk <> '';
