-- Meeting several jongeren at once. The group has a name for it and nothing else: who comes stands in a conversation of each his own, so that
-- no file names another jongere.
create table gesprek.groep (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  onderwerp    text not null check (length(onderwerp) between 1 and 200),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  primary key (organisatie, id)
);
call gedeeld.beveilig('gesprek.groep');
grant select, insert on gesprek.groep to ${app_rol};

alter table gesprek.gesprek
  add column groep uuid,
  add foreign key (organisatie, groep) references gesprek.groep (organisatie, id);
create index gesprek_groep on gesprek.gesprek (organisatie, groep) where groep is not null;

-- A meeting with a group is no step of the road of one jongere (1e gesprek, 2e gesprek): who looks for those leaves it out.
create or replace view gesprek.zicht_gesprek with (security_invoker = true) as
  select g.organisatie, g.id, g.jongere, g.consulent, g.begin, g.vorm, g.fase, g.methodeversie, g.uitkomst, g.traject, g.gemaakt_op,
         g.groep, r.onderwerp as groep_onderwerp
    from gesprek.gesprek g
    left join gesprek.groep r on r.organisatie = g.organisatie and r.id = g.groep
   where g.vervallen_op is null;
