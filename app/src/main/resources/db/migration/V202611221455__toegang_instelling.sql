-- What an organisation decides for itself, since when and by whom: the row with the latest moment holds, earlier ones tell what
-- was. Which settings there are is code of the room that obeys them; without a row its default holds.
create table toegang.instelling (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  instelling  text not null check (instelling ~ '^[A-Z][A-Z0-9-]{1,59}$'),
  vanaf       timestamptz not null,
  waarde      text check (length(waarde) between 1 and 2000), -- null: the default again
  door        uuid not null,
  primary key (organisatie, instelling, vanaf),
  foreign key (organisatie, door) references toegang.gebruiker (organisatie, id)
);
call gedeeld.beveilig('toegang.instelling');
grant select, insert, update on toegang.instelling to ${app_rol};
