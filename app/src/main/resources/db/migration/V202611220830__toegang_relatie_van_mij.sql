-- Who is mine is asked by every page. PostgreSQL answered it from the index that keeps two relations at a time apart: it
-- reckons that one as cheap for its last column as for its first, and so walked past the relations of all colleagues. As an
-- expression the colleague still keeps relations apart, and nobody looks him up there; where he is looked up, all stands.
alter table toegang.relatie drop constraint relatie_een_tegelijk;
alter table toegang.relatie add constraint relatie_een_tegelijk
  exclude using gist (organisatie with =, jongere with =, soort with =, (gebruiker::text) with =, periode with &&) where (vervallen_op is null);
drop index toegang.relatie_gebruiker;
create index relatie_gebruiker on toegang.relatie (organisatie, gebruiker) include (jongere, soort, periode) where vervallen_op is null;
