-- Regions and sub-regions stand above organisations and see numbers only. An organisation is in at most one sub-region, a sub-region
-- in one region. Who is in which is for the house to say, by a command: the application role has no right here at all.
create table toegang.regio (
  id   uuid not null primary key,
  naam text not null unique check (length(naam) between 1 and 200)
);

create table toegang.subregio (
  id    uuid not null primary key,
  regio uuid not null references toegang.regio (id),
  naam  text not null unique check (length(naam) between 1 and 200)
);
create index subregio_regio on toegang.subregio (regio);

create table toegang.indeling (
  organisatie uuid not null default current_setting('app.organisatie')::uuid primary key references toegang.organisatie (id),
  subregio    uuid not null references toegang.subregio (id)
);
call gedeeld.beveilig('toegang.indeling');
create index indeling_subregio on toegang.indeling (subregio);

-- For the function that counts, and for nobody else: no grant. An organisation takes part when it chose to.
create view toegang.zicht_indeling with (security_invoker = true) as
  select i.organisatie, o.naam, s.naam as subregio, r.id as regio, r.naam as regio_naam,
         coalesce((select t.waarde = 'JA' from toegang.instelling t
                    where t.organisatie = i.organisatie and t.instelling = 'REGIO-DELEN'
                    order by t.vanaf desc limit 1), false) as deelt
    from toegang.indeling i
    join toegang.organisatie o on o.id = i.organisatie
    join toegang.subregio s on s.id = i.subregio
    join toegang.regio r on r.id = s.regio;

-- To which region the organisation of this request belongs: names, for its own page.
create function toegang.mijn_regio() returns table (regio text, subregio text)
language sql stable security definer set search_path = '' as
$$ select z.regio_naam, z.subregio from toegang.zicht_indeling z where z.organisatie = current_setting('app.organisatie')::uuid $$;
revoke all on function toegang.mijn_regio() from public;
grant execute on function toegang.mijn_regio() to ${app_rol};
