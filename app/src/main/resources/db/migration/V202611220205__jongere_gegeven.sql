-- What is known of a jongere beside who he is: one row per change of a section (soort), never changed afterwards. The
-- newest row that is not voided holds; the others are the history that the page shows. The fields of a section are few and
-- fixed in code (Gegevenssoort), so one table with a map serves them all; what must stay typed for other rooms
-- (startkwalificatie) is a view. The running number says what is newest, also of two rows of the same moment. Phone, e-mail, address and BSN are sealed here too, as one value for the section.
create table jongere.gegeven (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  soort        text not null check (soort in ('AANSPREKEN', 'GEBOREN', 'BSN', 'CONTACT', 'BEREIK', 'HELPT', 'DIGITAAL',
                                              'STARTKWALIFICATIE', 'LOOPBAAN', 'INSCHATTING')),
  velden       jsonb not null check (jsonb_typeof(velden) = 'object'),
  verzegeld    bytea,
  bron         text not null check (bron in ('JONGERE', 'SUWINET', 'SCHOOL', 'PARTNER', 'MELDING', 'ANDERS')),
  peildatum    date not null,
  op           timestamptz not null,
  door         uuid,
  vervallen_op timestamptz,
  nummer       bigint generated always as identity,
  primary key (organisatie, id),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((soort in ('BSN', 'CONTACT')) = (verzegeld is not null)),
  check (soort <> 'STARTKWALIFICATIE' or velden ->> 'antwoord' in ('JA', 'NEE', 'ONBEKEND'))
);
create index gegeven_jongere on jongere.gegeven (organisatie, jongere, soort, nummer desc);
call gedeeld.beveilig('jongere.gegeven');
grant select, insert, update, delete on jongere.gegeven to ${app_rol};

-- What every page of the jongere shows on top stays beside the name, so that the header costs no statement of its own.
alter table jongere.jongere
  add column aanspreken  text not null default '',
  add column bereik_niet text not null default '',
  add column taal        text not null default '';

-- The answer that holds now, with where it comes from.
create view jongere.zicht_startkwalificatie with (security_invoker = true) as
  select distinct on (organisatie, jongere) organisatie, jongere, velden ->> 'antwoord' as antwoord, bron, peildatum
    from jongere.gegeven
   where soort = 'STARTKWALIFICATIE' and vervallen_op is null
   order by organisatie, jongere, nummer desc;
grant select on jongere.zicht_startkwalificatie to ${app_rol};
