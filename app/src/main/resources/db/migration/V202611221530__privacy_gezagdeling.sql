-- Who has the say over a jongere of 16 or 17 does not log in. Per kind of thing it is written down what may be shared with him:
-- the jongere says so, and from 18 on nothing follows from it any more. A later answer stands beside an earlier one.
create table privacy.gezagdeling (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  onderdeel    text not null check (onderdeel in ('AFSPRAKEN', 'PLAN', 'GESPREKKEN', 'UITKERING', 'ZORGEN')),
  mag          text not null check (mag in ('JA', 'SAMEN', 'NEE', 'NIET_GEVRAAGD')),
  gezegd_op    date not null,
  op           timestamptz not null,
  door         uuid not null,
  vervallen_op timestamptz,
  primary key (organisatie, id, onderdeel)
);
create index gezagdeling_jongere on privacy.gezagdeling (organisatie, jongere);
call gedeeld.beveilig('privacy.gezagdeling');
grant select, insert, delete on privacy.gezagdeling to ${app_rol};
grant update (vervallen_op) on privacy.gezagdeling to ${app_rol};

create view privacy.zicht_gezagdeling with (security_invoker = true) as
  select organisatie, id, jongere, onderdeel, mag, gezegd_op, op, door from privacy.gezagdeling where vervallen_op is null;
grant select on privacy.zicht_gezagdeling to ${app_rol};
