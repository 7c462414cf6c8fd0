-- How often a log-in of a jongere went wrong from one address, in the last quarter of an hour: against who tries many doors.
-- Counted before a tenant is known, so without one; by a hash of the address, and gone when it no longer counts.
create table techniek.aanloop (
  merk text        not null check (length(merk) = 64),
  op   timestamptz not null
);
create index aanloop_merk on techniek.aanloop (merk, op);
create index aanloop_op on techniek.aanloop (op);
grant select, insert, delete on techniek.aanloop to ${app_rol};
