-- Who logs in by single sign-on is known by the name that a beheerder wrote down for him, once: at the first log-in the
-- number that the provider gave him (its address and his number there) is noted, and from then on only that counts. Names
-- are given out again after somebody left, numbers are not.
alter table toegang.gebruiker
  add column inlognaam text check (length(inlognaam) between 1 and 200),
  add column inlog_bij text check (length(inlog_bij) between 1 and 500),
  add column inlog_als text check (length(inlog_als) between 1 and 255),
  add constraint gebruiker_inlog_heel check ((inlog_bij is null) = (inlog_als is null));
create unique index gebruiker_inlognaam on toegang.gebruiker (organisatie, inlognaam) where inlognaam is not null;
create unique index gebruiker_inlog on toegang.gebruiker (organisatie, inlog_bij, inlog_als) where inlog_bij is not null;
