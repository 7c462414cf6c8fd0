-- Where a colleague gets a neutral notice, as who supervises emergency access does at once. Sealed like every address.
alter table toegang.gebruiker add column mail bytea;
comment on column toegang.gebruiker.mail is 'verzegeld als toegang.gebruiker.mail';

alter table toegang.gebruiker_wijziging
  drop constraint gebruiker_wijziging_wat_check,
  add constraint gebruiker_wijziging_wat_check check
    (wat in ('TOEGEVOEGD', 'NAAM', 'ROLLEN', 'VAKGEBIED', 'WERKGEBIED', 'INLOGNAAM', 'POSTADRES', 'HERKENNING', 'DIENST'));
