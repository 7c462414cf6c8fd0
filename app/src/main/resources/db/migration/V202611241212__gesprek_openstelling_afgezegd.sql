-- Whether a group was closed because it was called off: undoing that opens it again, and never what somebody closed on purpose.
alter table gesprek.openstelling add column afgezegd boolean not null default false;
alter table gesprek.openstelling add check (gesloten_op is not null or not afgezegd);
