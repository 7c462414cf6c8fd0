-- What has to leave the house, one row for each notice and who it is for: ids, kinds and moments. The address is looked up and the text and
-- the link are made while it is being sent, so that nothing here says what it was about or opens anything. A row is written in the
-- transaction that decided on it and is done with in a transaction after it was accepted, so none is lost; its id is the
-- message id on the way out, so that a repeat is known as one. Who works on a row has it until "volgende"; after that somebody else may.
create table bericht.uitgaand (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  over        uuid not null,
  jongere     uuid,
  gebruiker   uuid,
  weg         text not null check (weg in ('MAIL', 'SMS')),
  soort       text not null check (length(soort) between 1 and 40),
  ontstaan    timestamptz not null,
  stand       text not null check (stand in ('WACHT', 'BEZIG', 'VERZONDEN', 'NIET_NODIG', 'MISLUKT', 'LATEN_VALLEN')),
  sinds       timestamptz not null,
  volgende    timestamptz,
  poging      integer not null default 0 check (poging >= 0),
  fout        text check (length(fout) between 1 and 40),
  bezorger    text check (length(bezorger) between 1 and 40),
  langs       text check (langs in ('MAIL', 'SMS')),
  kenmerk     text check (length(kenmerk) <= 200),
  reden       text check (length(reden) between 1 and 200),
  door        uuid,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check (num_nonnulls(jongere, gebruiker) = 1),
  check ((volgende is not null) = (stand in ('WACHT', 'BEZIG'))),
  check ((stand = 'LATEN_VALLEN') = (reden is not null) and (reden is null) = (door is null)),
  check (stand <> 'VERZONDEN' or num_nulls(bezorger, langs) = 0)
);
-- What is due: asked every few seconds, so only of what waits.
create index uitgaand_beurt on bericht.uitgaand (organisatie, volgende, id) where stand in ('WACHT', 'BEZIG');
create index uitgaand_mislukt on bericht.uitgaand (organisatie, sinds) where stand = 'MISLUKT';
create index uitgaand_jongere on bericht.uitgaand (organisatie, jongere, sinds) where jongere is not null;
call gedeeld.beveilig('bericht.uitgaand');
grant select, insert, update, delete on bericht.uitgaand to ${app_rol};
