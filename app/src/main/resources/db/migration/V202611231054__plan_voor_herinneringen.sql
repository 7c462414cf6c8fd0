-- As for conversations: the steps with a day soon, over everybody of the organisation.
create index stap_komend on plan.stap (organisatie, voor) where voor is not null;
