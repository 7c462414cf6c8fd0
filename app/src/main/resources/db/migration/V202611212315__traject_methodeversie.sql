-- A case cannot carry a version of the method that was never published. Rows from before are taken as they are.
alter table traject.traject add constraint traject_methodeversie
  foreign key (methodeversie) references methode.versie (id) not valid;
