-- A jongere asks for something else than what can be chosen: another way, another place, another time, in own words. It is open until somebody
-- plans a conversation with him, or says that it is arranged; only the latter is kept here.
create table gesprek.verzoek (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  id             uuid not null,
  jongere        uuid not null,
  gesprek        uuid,
  vorm           text check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'MEEGAAN', 'ELDERS', 'BELLEN', 'BEELDBELLEN', 'WHATSAPP')),
  wens           text not null check (length(wens) between 1 and 500),
  op             timestamptz not null,
  ingetrokken_op timestamptz,
  geregeld_op    timestamptz,
  geregeld_door  uuid,
  heropend_op    timestamptz,
  heropend_door  uuid,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((geregeld_op is null) = (geregeld_door is null))
);
create index verzoek_jongere on gesprek.verzoek (organisatie, jongere, op);
call gedeeld.beveilig('gesprek.verzoek');
grant select, insert, update, delete on gesprek.verzoek to ${app_rol};
