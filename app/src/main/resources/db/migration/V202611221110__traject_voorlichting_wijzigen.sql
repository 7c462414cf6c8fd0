-- A meeting can be moved or called off. What it was before each change stays: also the change that undoes one.
alter table traject.voorlichting add column vervallen_op timestamptz;
grant update (begin, plaats, vervallen_op) on traject.voorlichting to ${app_rol};

create table traject.voorlichting_eerder (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  voorlichting uuid not null,
  begin        timestamptz not null,
  plaats       text not null check (length(plaats) between 1 and 200),
  vervallen_op timestamptz,
  op           timestamptz not null,
  door         uuid not null,
  primary key (organisatie, id),
  foreign key (organisatie, voorlichting) references traject.voorlichting (organisatie, id)
);
create index voorlichting_eerder_van on traject.voorlichting_eerder (organisatie, voorlichting, op);
call gedeeld.beveilig('traject.voorlichting_eerder');
grant select, insert on traject.voorlichting_eerder to ${app_rol};

-- What was called off is no invitation any more.
create or replace view traject.zicht_voorlichting with (security_invoker = true) as
  select u.organisatie, u.traject, u.jongere, v.begin, u.gemaakt_op as uitgenodigd_op, p.aanwezig, p.kort_gesprek, u.voorlichting
    from traject.uitnodiging u
    join traject.voorlichting v on v.organisatie = u.organisatie and v.id = u.voorlichting
    left join traject.presentie p on p.organisatie = u.organisatie and p.uitnodiging = u.id and p.vervallen_op is null
   where u.vervallen_op is null and v.vervallen_op is null;

create or replace view traject.zicht_bijeenkomst with (security_invoker = true) as
  select organisatie, id, begin, plaats, gemaakt_door from traject.voorlichting where vervallen_op is null;
