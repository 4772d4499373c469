-- An answer kept for repeats may hold what is printed on a card, with the photo: besides the tables that V1 names, NIKs
-- and biometrics lie here too, until forget_at. From then on only key and digest are kept, so that a late repeat is
-- refused and not carried out anew (docs/architecture.md, 6).
alter table kiosk_command add column visit char(36);
alter table kiosk_command add column forget_at timestamptz;
update kiosk_command set forget_at = answered_at + interval '30 days';
alter table kiosk_command alter column forget_at set not null;
alter table kiosk_command alter column answer drop not null;
create index answer_of_visit on kiosk_command (visit) where answer is not null;
create index answer_to_forget on kiosk_command (forget_at) where answer is not null;

-- Every order and case that was ever to replace a card is asked for before it lives again (decision 0005).
create index order_of_old_card on card_order (old_card);
create index case_of_old_card on application_case (old_card);
