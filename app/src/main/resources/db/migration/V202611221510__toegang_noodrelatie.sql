-- Reach in an emergency: to read, of one jongere, by the hour and for at most a day. Not among the relations: who may look for
-- once has no caseload by it. It ends by itself, because every question about reach names its moment.
create table toegang.noodrelatie (
  organisatie uuid not null default current_setting('app.organisatie')::uuid,
  id          uuid not null,
  gebruiker   uuid not null,
  jongere     uuid not null,
  uren        tstzrange not null,
  primary key (organisatie, id),
  foreign key (organisatie, gebruiker) references toegang.gebruiker (organisatie, id),
  constraint noodrelatie_een_tegelijk
    exclude using gist (organisatie with =, jongere with =, (gebruiker::text) with =, uren with &&),
  constraint noodrelatie_hoogstens_een_dag
    check (isempty(uren) or (not lower_inf(uren) and not upper_inf(uren) and upper(uren) - lower(uren) <= interval '24 hours'))
);
create index noodrelatie_gebruiker on toegang.noodrelatie (organisatie, gebruiker, jongere);
create index noodrelatie_jongere on toegang.noodrelatie (organisatie, jongere);
call gedeeld.beveilig('toegang.noodrelatie');
grant select, insert, update, delete on toegang.noodrelatie to ${app_rol};

create view toegang.zicht_noodrelatie with (security_invoker = true) as
  select organisatie, id, gebruiker, jongere, uren from toegang.noodrelatie;
grant select on toegang.zicht_noodrelatie to ${app_rol};
