-- What a conversation said before it was corrected: who changed it and when. Written once, read by who may read the conversation.
create table gesprek.eerder (
  organisatie    uuid not null default current_setting('app.organisatie')::uuid,
  gesprek        uuid not null,
  versie         integer not null,
  jongere        uuid not null,
  uitkomst       text not null,
  samen          text not null,
  collegas       text not null,
  nagelaten      text not null,
  stress         smallint,
  vervangen_op   timestamptz not null,
  vervangen_door uuid not null,
  primary key (organisatie, gesprek, versie),
  foreign key (organisatie, gesprek) references gesprek.gesprek (organisatie, id)
);
create index eerder_jongere on gesprek.eerder (organisatie, jongere);
call gedeeld.beveilig('gesprek.eerder');
grant select, insert, delete on gesprek.eerder to ${app_rol};
