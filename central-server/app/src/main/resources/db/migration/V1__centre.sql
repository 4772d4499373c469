-- The centre's records. Times are UTC instants by the centre's clock. NIKs lie only in resident, card, visit,
-- application_case and card_order; biometrics only in recorded_finger and, until its end, card_order.

create table kiosk (
  id varchar(64) primary key,
  regency varchar(5) not null,
  certificate_sha256 char(64) not null unique,
  capture_key text not null,
  state varchar(12) not null check (state in ('IN_SERVICE', 'REVOKED')),
  registered_at timestamptz not null,
  version bigint not null
);

create table kiosk_hopper (
  kiosk varchar(64) not null references kiosk (id),
  name varchar(32) not null,
  primary key (kiosk, name)
);

create table kiosk_journal (
  kiosk varchar(64) not null references kiosk (id),
  journal varchar(64) not null,
  up_to bigint not null,
  primary key (kiosk, journal)
);

create table kiosk_report (
  kiosk varchar(64) not null,
  journal varchar(64) not null,
  n bigint not null,
  kiosk_time timestamptz not null,
  clock_offset_millis bigint not null,
  received_at timestamptz not null,
  event text not null,
  primary key (kiosk, journal, n)
);

create table kiosk_command (
  kiosk varchar(64) not null,
  key varchar(64) not null,
  path varchar(64) not null,
  digest char(64) not null,
  status int not null,
  answer bytea not null,
  answered_at timestamptz not null,
  primary key (kiosk, key)
);

create table resident (
  nik char(16) primary key,
  biodata text not null,
  notice_language varchar(2) not null,
  photo bytea,
  signature bytea,
  entered_at timestamptz not null,
  version bigint not null
);

create table recorded_finger (
  nik char(16) not null references resident (nik),
  finger varchar(16) not null,
  template bytea not null,
  quality int not null,
  primary key (nik, finger)
);

create table card (
  uid char(16) primary key,
  card_number char(8) not null unique,
  nik char(16) not null references resident (nik),
  state varchar(12) not null check (state in ('LOCKED', 'RELEASED', 'ACTIVE', 'VOID', 'TAKEN_BACK')),
  issued_on date not null,
  version bigint not null
);
-- At most one valid card per person, over all kiosks and the office (design 5).
create unique index one_valid_card on card (nik) where state in ('RELEASED', 'ACTIVE');

create table blank (
  uid char(16) primary key,
  kiosk varchar(64) not null references kiosk (id),
  hopper varchar(32) not null,
  state varchar(12) not null check (state in
    ('LOADED', 'FED', 'ORDERED', 'ISSUED', 'REJECTED', 'MISMATCHED', 'RETRACTED', 'UNCERTAIN')),
  version bigint not null
);

create table custody (
  uid char(16) primary key,
  reason varchar(12) not null check (reason in
    ('REPLACED', 'FOUND', 'REJECTED', 'MISMATCHED', 'RETRACTED', 'UNCERTAIN')),
  bin varchar(16) not null,
  kiosk varchar(64) not null,
  since timestamptz not null
);

create table incident (
  id uuid primary key,
  kiosk varchar(64) not null,
  code varchar(64) not null,
  evidence text not null,
  opened_at timestamptz not null
);

create table incident_card (
  incident uuid not null references incident (id),
  uid char(16) not null,
  primary key (incident, uid)
);

create table visit (
  id char(36) primary key,
  kiosk varchar(64) not null references kiosk (id),
  card char(16) not null,
  nik char(16) not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  outcome varchar(64),
  version bigint not null
);

create table challenge (
  id char(36) primary key,
  visit char(36) not null references visit (id),
  step varchar(6) not null,
  finger varchar(16) not null,
  nonce bytea not null,
  expires_at timestamptz not null,
  answered_at timestamptz
);
create index challenge_of_visit on challenge (visit, step);

create table verification (
  id char(36) primary key,
  visit char(36) not null references visit (id),
  finger varchar(16) not null,
  score double precision not null,
  matched_at timestamptz not null
);

create table registration_counter (
  regency char(4) not null,
  day date not null,
  last int not null,
  primary key (regency, day)
);

create table application_case (
  registration_number char(23) primary key,
  visit char(36) not null unique references visit (id),
  kiosk varchar(64) not null references kiosk (id),
  nik char(16) not null references resident (nik),
  old_card char(16) not null,
  old_card_end varchar(12),
  service varchar(20) not null,
  form text not null,
  state varchar(16) not null check (state in
    ('OPENED', 'IN_PRODUCTION', 'RELEASED', 'HANDED_OVER', 'TO_OFFICE', 'CLOSED')),
  opened_at timestamptz not null,
  version bigint not null
);

create table daily_register (
  regency char(4) not null,
  day date not null,
  n int not null,
  registration_number char(23) not null unique references application_case (registration_number),
  entry varchar(80) not null,
  primary key (regency, day, n)
);

create table card_order (
  id char(36) primary key,
  registration_number char(23) not null references application_case (registration_number),
  visit char(36) not null,
  nik char(16) not null references resident (nik),
  kiosk varchar(64) not null references kiosk (id),
  blank char(16) not null unique references blank (uid),
  old_card char(16) not null,
  card_number char(8) not null unique,
  state varchar(12) not null check (state in
    ('OPEN', 'RELEASED', 'ISSUED', 'REJECTED', 'MISMATCHED', 'RETURNED', 'RETRACTED', 'UNCERTAIN', 'CLOSED')),
  issue_date date not null,
  first_finger varchar(16) not null,
  second_finger varchar(16) not null,
  content_digest bytea,
  first_minutiae bytea,
  second_minutiae bytea,
  opened_at timestamptz not null,
  released_at timestamptz,
  version bigint not null
);
-- At most one open order per person, over all kiosks (design 5).
create unique index one_open_order on card_order (nik) where state in ('OPEN', 'RELEASED');
create index order_of_case on card_order (registration_number);

create table audit_key (
  name varchar(20) primary key,
  secret bytea not null
);

create table audit_line (
  n bigint primary key,
  at timestamptz not null,
  actor varchar(80) not null,
  action varchar(64) not null,
  subject varchar(64) not null,
  detail varchar(400) not null,
  former bytea not null,
  digest bytea not null
);
-- Append-only for everyone who speaks SQL through the centre's own account.
create function audit_line_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'audit_line is append-only'; end $$;
create trigger audit_line_append_only before update or delete on audit_line
  for each row execute function audit_line_is_append_only();
