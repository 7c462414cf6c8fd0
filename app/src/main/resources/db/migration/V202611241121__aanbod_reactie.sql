-- What a jongere says of an option. One answer at a time holds; what he took back or said anew has lost its reason, which was his own words.
create table aanbod.reactie (
  organisatie     uuid not null default current_setting('app.organisatie')::uuid,
  id              uuid not null,
  jongere         uuid not null,
  optie           uuid not null,
  antwoord        text not null check (antwoord in ('LIJKT_ME_WAT', 'PAST_NIET')),
  reden           text not null default '' check (length(reden) <= 500),
  op              timestamptz not null,
  teruggenomen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  foreign key (organisatie, optie) references aanbod.optie (organisatie, id),
  check (teruggenomen_op is null or reden = '')
);
create unique index reactie_een on aanbod.reactie (organisatie, jongere, optie) where teruggenomen_op is null;
call gedeeld.beveilig('aanbod.reactie');
grant select, insert, update, delete on aanbod.reactie to ${app_rol};
