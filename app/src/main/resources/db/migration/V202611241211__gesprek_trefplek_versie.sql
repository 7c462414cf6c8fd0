-- Two who change the same place do not write over each other unseen. And who has an conversation at a place that got another name still finds the
-- way there: an conversation bears the name that was typed, so a place is also found under the names it had, unless another bears that now.
alter table gesprek.trefplek add column versie integer not null default 1;
alter table gesprek.trefplek add column eerder text[] not null default '{}';
