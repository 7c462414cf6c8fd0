-- A meeting with a group to which jongeren can come of their own accord: those whom the consulent who opened it guides, as long as there are
-- places. Then the group has a moment and a place of its own, which go along when it is moved; a group nobody opened has them only in the conversations
-- of who comes. Who comes stands in a conversation of each his own, as before: here is a number and nobody's name.
create table gesprek.openstelling (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  groep        uuid not null,
  consulent    uuid not null,
  begin        timestamptz not null,
  vorm         text not null check (vorm in ('KANTOOR', 'WANDELING', 'HUISBEZOEK', 'MEEGAAN', 'ELDERS', 'BELLEN', 'BEELDBELLEN', 'WHATSAPP')),
  plaats       text not null default '' check (length(plaats) <= 200),
  veiligheid   text not null default '' check (length(veiligheid) <= 200),
  plaatsen     smallint not null check (plaatsen between 1 and 40),
  gemaakt_op   timestamptz not null,
  gesloten_op  timestamptz,
  primary key (organisatie, groep),
  foreign key (organisatie, groep) references gesprek.groep (organisatie, id)
);
create index openstelling_consulent on gesprek.openstelling (organisatie, consulent, begin) where gesloten_op is null;
call gedeeld.beveilig('gesprek.openstelling');
grant select, insert, update on gesprek.openstelling to ${app_rol};

-- What stands open, for an agenda: also while nobody comes yet.
create view gesprek.zicht_openstelling with (security_invoker = true) as
  select o.organisatie, o.groep, r.onderwerp, o.consulent, o.begin, o.vorm, o.plaatsen,
         (select count(*) from gesprek.gesprek g
           where g.organisatie = o.organisatie and g.groep = o.groep and g.uitkomst is null and g.vervallen_op is null)::integer as bezet
    from gesprek.openstelling o
    join gesprek.groep r on r.organisatie = o.organisatie and r.id = o.groep
   where o.gesloten_op is null;
grant select on gesprek.zicht_openstelling to ${app_rol};
