-- That a jongere wants a small idea now and then: how often and about what, and what he said of the one of now. What was before is not kept:
-- there is nothing to count.
create table aanbod.zetje (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  jongere     uuid not null,
  ritme       text not null check (ritme in ('DAG', 'WEEK')),
  themas      text[] not null check (cardinality(themas) > 0),
  vanaf       date not null,
  plek        integer not null check (plek >= 0),
  gezegd      text check (gezegd in ('GEDAAN', 'NU_NIET')),
  gezegd_op   date,
  primary key (organisatie, jongere),
  foreign key (organisatie, jongere) references jongere.jongere (organisatie, id),
  check ((gezegd is null) = (gezegd_op is null))
);
call gedeeld.beveilig('aanbod.zetje');
grant select, insert, update, delete on aanbod.zetje to ${app_rol};
