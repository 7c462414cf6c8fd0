-- The room of messages: what jongere and consulent write to each other, and what has to leave the house because of it.
create schema bericht;
grant usage on schema bericht to ${app_rol};
