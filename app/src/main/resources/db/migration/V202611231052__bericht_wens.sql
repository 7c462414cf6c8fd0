-- How a jongere wants to hear things, in his own choice: by which way, in which language, when not, and which reminders. One row for
-- who chose something; for the others the organisation's hours hold and every reminder goes.
create table bericht.wens (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  jongere     uuid not null,
  weg         text check (weg in ('MAIL', 'SMS')),
  taal        text check (taal in ('NL', 'EN', 'DE', 'FR', 'ES', 'PL', 'TR', 'AR', 'UK')),
  stil_van    time,
  stil_tot    time,
  gesprekken  boolean not null default true,
  stappen     boolean not null default true,
  afspraken   boolean not null default true,
  op          timestamptz not null,
  primary key (organisatie, jongere),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((stil_van is null) = (stil_tot is null))
);
call gedeeld.beveilig('bericht.wens');
grant select, insert, update, delete on bericht.wens to ${app_rol};
