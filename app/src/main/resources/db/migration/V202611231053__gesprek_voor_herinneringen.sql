-- The room of messages reminds of what stands planned: every few minutes it asks for the conversations and agreements of the next days, over
-- everybody of the organisation. Dates compare with an index under a row policy; so the organisation leads.
create index gesprek_komend on gesprek.gesprek (organisatie, begin) where vervallen_op is null and uitkomst is null;
create index afspraak_komend on gesprek.afspraak (organisatie, wanneer) where vervallen_op is null;
