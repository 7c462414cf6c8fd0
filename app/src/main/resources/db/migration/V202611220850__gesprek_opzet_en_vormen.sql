-- More ways to meet, where exactly, and what a colleague should know when one meets outside the house.
alter table gesprek.gesprek drop constraint gesprek_vorm_check;
alter table gesprek.gesprek
  add column plaats     text not null default '' check (length(plaats) <= 200),
  add column veiligheid text not null default '' check (length(veiligheid) <= 200),
  add constraint gesprek_vorm_check
    check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'MEEGAAN', 'ELDERS', 'BELLEN', 'BEELDBELLEN', 'WHATSAPP'));

-- What the conversation was for, who took part, who led, and what was left undone on purpose.
alter table gesprek.gesprek
  add column doelen     text[] not null default '{}' check (doelen <@ array['KENNISMAKEN', 'STAND_VAN_ZAKEN', 'AFSPRAKEN', 'PLAN', 'BESLISSEN']),
  add column doel_eigen text not null default '' check (length(doel_eigen) <= 200),
  add column aanwezig   text[] not null default '{}' check (aanwezig <@ array['NETWERK', 'BEGELEIDER', 'PARTNER', 'COLLEGA', 'TOLK']),
  add column aanwezigen text not null default '' check (length(aanwezigen) <= 200),
  add column leiding    text not null default 'CONSULENT' check (leiding in ('CONSULENT', 'JONGERE', 'BEGELEIDER', 'PARTNER')),
  add column nagelaten  text not null default '' check (length(nagelaten) <= 500);

-- How the other hears what came of an agreement.
alter table gesprek.afspraak
  add column terugkoppeling text not null default 'VOLGENDE_KEER' check (terugkoppeling in ('VOLGENDE_KEER', 'APP', 'BELLEN', 'MAIL'));

-- Which tools of the toolbox were used.
create table gesprek.tool (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  gesprek      uuid not null,
  jongere      uuid not null,
  tool         text not null,
  vervallen_op timestamptz,
  foreign key (organisatie, gesprek) references gesprek.gesprek (organisatie, id)
);
create unique index tool_een_keer on gesprek.tool (organisatie, gesprek, tool) where vervallen_op is null;
create index tool_jongere on gesprek.tool (organisatie, jongere);
call gedeeld.beveilig('gesprek.tool');
grant select, insert, update, delete on gesprek.tool to ${app_rol};

-- The conversation that follows another: asked when that one is shown or opened again.
create index gesprek_na on gesprek.gesprek (organisatie, na) where na is not null;
