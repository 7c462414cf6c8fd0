-- A draft of an option, a piece or a story is kept under the id of what it is of, so that it can go together with it. The earlier ones were
-- kept under a number made of it: neither who typed them nor what takes them away could find those any more.
delete from gedeeld.concept where formulier = 'aanbod';
