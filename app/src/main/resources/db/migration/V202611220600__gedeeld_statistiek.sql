-- After thousands of rows at once the planner still knows nothing of them: it took an index on the organisation alone, and
-- reading one jongere cost a walk past everybody. Only the owner may gather statistics, so this function does.
create function gedeeld.werk_statistiek_bij() returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  tabel record;
begin
  for tabel in
    select schemaname, tablename from pg_tables where tableowner = current_user and schemaname not in ('flyway', 'pg_catalog')
  loop
    execute format('analyze %I.%I', tabel.schemaname, tabel.tablename);
  end loop;
end;
$$;
revoke all on function gedeeld.werk_statistiek_bij() from public;
grant execute on function gedeeld.werk_statistiek_bij() to ${app_rol};
