-- The room of the plan: what jongere and consulent want to reach, in small steps, and how far they have come.
create schema plan;
grant usage on schema plan to ${app_rol};
