-- A provider says behind the browser's back that somebody logged out there (OpenID Connect Back-Channel Logout 1.0): it
-- names its own session, or the person. Every session carries a mark for both as the name of an attribute, so the marks go
-- when the session goes. Such a message counts once, on whichever server it arrives.
create index spring_session_attributes_merk on techniek.spring_session_attributes (attribute_name)
  where attribute_name like 'merk.%';
create table techniek.uitlogbericht (
  merk text        not null primary key check (length(merk) <= 100),
  tot  timestamptz not null
);
grant select, insert, delete on techniek.uitlogbericht to ${app_rol};

-- What a session holds has another form now: whoever is in logs in again.
delete from techniek.spring_session;
