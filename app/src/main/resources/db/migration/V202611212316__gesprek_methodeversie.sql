-- A conversation cannot carry a version of the method that was never published. Rows from before are taken as they are.
alter table gesprek.gesprek add constraint gesprek_methodeversie
  foreign key (methodeversie) references methode.versie (id) not valid;
