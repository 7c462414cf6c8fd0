-- Says what the bytes of a line are, as renewing keys needs to know.
comment on column traject.importregel.inhoud is 'verzegeld als traject.importregel';
