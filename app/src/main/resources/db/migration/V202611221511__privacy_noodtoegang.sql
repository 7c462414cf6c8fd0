-- Why somebody opened what was not his: the reason, what for, until when, and what the privacy officer did with the notice to the
-- jongere. What was asked is never changed; it can end sooner.
create table privacy.noodtoegang (
  organisatie        uuid not null default current_setting('app.organisatie')::uuid,
  id                 uuid not null,
  jongere            uuid not null,
  gebruiker          uuid not null,
  reden              text not null check (length(reden) between 1 and 500),
  omvang             text not null check (omvang in ('LEZEN')),
  vanaf              timestamptz not null,
  tot                timestamptz not null check (tot > vanaf and tot <= vanaf + interval '24 hours'),
  beeindigd_op       timestamptz check (beeindigd_op <= tot),
  beeindigd_door     uuid,
  achterhouden_tot   date,
  achterhouden_reden text check (length(achterhouden_reden) between 1 and 500),
  achterhouden_op    timestamptz,
  achterhouden_door  uuid,
  primary key (organisatie, id),
  check ((beeindigd_op is null) = (beeindigd_door is null)),
  check (num_nulls(achterhouden_tot, achterhouden_reden, achterhouden_op, achterhouden_door) in (0, 4))
);
create index noodtoegang_jongere on privacy.noodtoegang (organisatie, jongere);
call gedeeld.beveilig('privacy.noodtoegang');
grant select, insert, delete on privacy.noodtoegang to ${app_rol};
grant update (beeindigd_op, beeindigd_door, achterhouden_tot, achterhouden_reden, achterhouden_op, achterhouden_door)
  on privacy.noodtoegang to ${app_rol};

-- A neutral notice that waits for its moment: to whom, about which kind of thing, from when it may go out, when it went. No text
-- and no address: who sends it looks those up. Who held it back moved its moment.
create table privacy.kennisgeving (
  organisatie  uuid not null default current_setting('app.organisatie')::uuid,
  id           uuid not null,
  jongere      uuid not null,
  over         uuid not null,
  aan          text not null check (aan in ('JONGERE', 'PRIVACY_OFFICER')),
  soort        text not null check (soort in ('NOODTOEGANG')),
  klaar_op     timestamptz not null,
  verstuurd_op timestamptz check (verstuurd_op >= klaar_op),
  primary key (organisatie, id),
  unique (organisatie, over, aan),
  foreign key (organisatie, over) references privacy.noodtoegang (organisatie, id)
);
create index kennisgeving_jongere on privacy.kennisgeving (organisatie, jongere);
create index kennisgeving_wacht on privacy.kennisgeving (organisatie, klaar_op) where verstuurd_op is null;
call gedeeld.beveilig('privacy.kennisgeving');
grant select, insert, delete on privacy.kennisgeving to ${app_rol};
grant update (klaar_op, verstuurd_op) on privacy.kennisgeving to ${app_rol};

-- For the page of the privacy officer, with the moment the jongere is told.
create view privacy.zicht_noodtoegang with (security_invoker = true) as
  select n.organisatie, n.id, n.jongere, n.gebruiker, n.reden, n.vanaf, n.tot, n.beeindigd_op, n.achterhouden_tot, n.achterhouden_reden,
         k.klaar_op as vertellen_op, k.verstuurd_op as verteld_op
    from privacy.noodtoegang n
    join privacy.kennisgeving k on k.organisatie = n.organisatie and k.over = n.id and k.aan = 'JONGERE';
grant select on privacy.zicht_noodtoegang to ${app_rol};
