-- Some organisations begin with a groepsvoorlichting instead of an invitation of one's own (Handelingswijze P-wet, NHL
-- Stenden 2020, deel II §5.2). The meeting itself is about nobody; who was invited and who came are rows of a jongere.
create table traject.voorlichting (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  begin        timestamptz not null,
  plaats       text not null check (length(plaats) between 1 and 200),
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  primary key (organisatie, id)
);
call gedeeld.beveilig('traject.voorlichting');
grant select, insert on traject.voorlichting to ${app_rol};

-- `lijst` is the form that wrote the rows: one list is sent once, and taken back as one.
create table traject.uitnodiging (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  voorlichting uuid not null,
  traject      uuid not null,
  jongere      uuid not null,
  lijst        uuid not null,
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id),
  foreign key (organisatie, voorlichting) references traject.voorlichting (organisatie, id),
  foreign key (organisatie, traject) references traject.traject (organisatie, id)
);
create unique index uitnodiging_een_keer on traject.uitnodiging (organisatie, voorlichting, jongere) where vervallen_op is null;
create index uitnodiging_jongere on traject.uitnodiging (organisatie, jongere);
create index uitnodiging_traject on traject.uitnodiging (organisatie, traject);
call gedeeld.beveilig('traject.uitnodiging');
grant select, insert, update, delete on traject.uitnodiging to ${app_rol};

-- No row is "not known yet". A correction voids the row before it; taking the correction back gives that one again.
create table traject.presentie (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  uitnodiging  uuid not null,
  jongere      uuid not null,
  lijst        uuid not null,
  aanwezig     boolean not null,
  kort_gesprek boolean not null check (aanwezig or not kort_gesprek),
  regel        text not null check (length(regel) <= 200),
  op           timestamptz not null,
  door         uuid not null,
  vervallen_op timestamptz,
  vervangen_door_lijst uuid,
  primary key (organisatie, id),
  foreign key (organisatie, uitnodiging) references traject.uitnodiging (organisatie, id)
);
create unique index presentie_een_keer on traject.presentie (organisatie, uitnodiging) where vervallen_op is null;
create index presentie_jongere on traject.presentie (organisatie, jongere);
call gedeeld.beveilig('traject.presentie');
grant select, insert, update, delete on traject.presentie to ${app_rol};

-- What others may know of it: who was invited when, and whether he came; empty while nobody said so.
create view traject.zicht_voorlichting with (security_invoker = true) as
  select u.organisatie, u.traject, u.jongere, v.begin, u.gemaakt_op as uitgenodigd_op, p.aanwezig, p.kort_gesprek
    from traject.uitnodiging u
    join traject.voorlichting v on v.organisatie = u.organisatie and v.id = u.voorlichting
    left join traject.presentie p on p.organisatie = u.organisatie and p.uitnodiging = u.id and p.vervallen_op is null
   where u.vervallen_op is null;
grant select on traject.zicht_voorlichting to ${app_rol};
