-- A relation that turned out not to be (an assignment taken back, a cover that never began) is voided: it gives no reach
-- any more, and that it once did stays to be read. What decides about seeing looks only at the view.
alter table toegang.relatie add column vervallen_op timestamptz;
alter table toegang.relatie drop constraint relatie_organisatie_jongere_soort_gebruiker_periode_excl;
alter table toegang.relatie add constraint relatie_een_tegelijk
  exclude using gist (organisatie with =, jongere with =, soort with =, gebruiker with =, periode with &&) where (vervallen_op is null);
create or replace view toegang.zicht_relatie with (security_invoker = true) as
  select organisatie, gebruiker, jongere, soort, periode from toegang.relatie where vervallen_op is null;

-- What a colleague knows much about and where he works: for who assigns. A colleague who left stays in the list of names.
alter table toegang.gebruiker
  add column vakgebied text not null default '' check (length(vakgebied) <= 200),
  add column werkgebied text not null default '' check (length(werkgebied) <= 200);
create or replace view toegang.zicht_collega with (security_invoker = true) as
  select organisatie, id, roepnaam, roepnaam || ' ' || achternaam as naam, actief from toegang.gebruiker;
