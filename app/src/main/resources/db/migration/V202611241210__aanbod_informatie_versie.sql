-- Who changes what a colleague changed meanwhile hears that first, as with the options.
alter table aanbod.stuk add column versie integer not null default 1;
alter table aanbod.ervaring add column versie integer not null default 1;
