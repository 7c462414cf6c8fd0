-- What a teamleider has to know of everybody is one kind of signal: without this it is looked for among all of them.
create index signaal_soort on werklijst.signaal (organisatie, soort);
