-- Where a conversation is leaves the house for a calendar only when it is a place of the hours from which the jongere chose. That cannot be read from
-- the beslag: a consulent may give the same conversation another place, and what he types can be somebody's home. So the place of the hours is kept
-- beside the place where it is, written when it is chosen and never after. What was chosen before gets none: its calendar says the form only.
alter table gesprek.gesprek add column uren_plaats text;
