-- Who asked for no benefit at his melding has no zoekperiode. When he asks later, that is a fact with a day, from which the
-- four weeks count; the melding itself stays as it was.
alter table traject.feit drop constraint feit_soort_check;
alter table traject.feit add constraint feit_soort_check check (soort in (
  'PRAKTIJKONDERWIJS_OF_VSO', 'MEDISCH_URENBEPERKT', 'LOONKOSTENSUBSIDIE', 'EERDER_BEGONNEN', 'UITKERING_GEVRAAGD',
  'VERTELD', 'AANVRAAG', 'GEEN_AANVRAAG_NODIG', 'BEOORDEELD',
  'UITSTROOM_WERK', 'UITSTROOM_SCHOOL', 'UITSTROOM_DIVERSEN',
  'NAZORG_TOT', 'WAAR_TERECHT', 'NABERICHT', 'AFGESLOTEN', 'TERUGVAL'));
