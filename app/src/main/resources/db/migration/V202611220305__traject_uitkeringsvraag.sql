-- A melding is not the same as an application: who only wants help to school or work is guided too, also without a benefit.
-- Meldingen from before did not ask.
alter table traject.traject
  add column uitkeringsvraag text not null default 'ONBEKEND' check (uitkeringsvraag in ('JA', 'NEE', 'ONBEKEND'));
