-- What somebody types of something that is about nobody, as an option or a piece of information, is a draft too: seen by its author only.
alter table gedeeld.concept alter column jongere drop not null;
