-- A card that an incident may be about, until it is seen elsewhere.
alter table incident_card add column suspected boolean not null default false;
