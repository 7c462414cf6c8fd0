-- The two roles and the database of Routewijzer, for PostgreSQL 18. Put in two passwords, then, as a superuser:
--   psql -v ON_ERROR_STOP=1 -f database.sql postgres
-- The extensions Routewijzer uses (btree_gist, pg_trgm; package postgresql-contrib where that is apart) are trusted:
-- the owner role makes them itself at the first start.

-- Owns and migrates the tables.
create role routewijzer_eigenaar login nosuperuser nobypassrls nocreatedb nocreaterole password 'VUL-IN-1';
-- Works with them, bound by the row policies.
create role routewijzer_app login nosuperuser nobypassrls nocreatedb nocreaterole password 'VUL-IN-2';

create database routewijzer owner routewijzer_eigenaar encoding 'UTF8' template template0;
revoke all on database routewijzer from public;
grant connect on database routewijzer to routewijzer_app;
