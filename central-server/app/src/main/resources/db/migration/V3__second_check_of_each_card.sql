-- A challenge of the second check of a card that came before: it counts no longer.
alter table challenge add column set_aside boolean not null default false;
