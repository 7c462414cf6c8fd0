-- A jongere may want no notices at all; what waits for him then stands in the portaal, and he is not reminded. What he asks for himself (a link to
-- log in) and what he has a right to hear (that somebody looked in an emergency) goes all the same.
alter table bericht.wens add column seintjes boolean not null default true;
