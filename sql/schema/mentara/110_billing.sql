-- Means of payment, and payments.

create table mentara.payment_methods (
  id                      text                        primary key,
  user_id                 text                        not null references mentara.users (id) on delete cascade,
  type                    mentara.payment_method_type not null default 'CARD',
  nickname                text,
  is_default              boolean                     not null default false,
  is_active               boolean                     not null default true,
  last_used               timestamp(3),
  card_last4              text,
  card_brand              text,
  cardholder_name         text,
  card_number             text,
  expiry_month            integer,
  expiry_year             integer,
  card_type               text,
  bank_name               text,
  account_holder_name     text,
  account_type            text,
  routing_number          text,
  account_last4           text,
  wallet_provider         text,
  wallet_email            text,
  wallet_account_name     text,
  gcash_number            text,
  gcash_name              text,
  is_verified             boolean,
  gcash_email             text,
  maya_number             text,
  maya_name               text,
  maya_verified           boolean,
  maya_email              text,
  insurance_provider_name text,
  policy_number           text,
  member_id               text,
  group_number            text,
  insurance_verified      boolean                     default false,
  coverage_details        jsonb,
  billing_address         jsonb,
  created_at              timestamp(3)                not null default current_timestamp,
  updated_at              timestamp(3)                not null,

  constraint payment_methods_card_last4_check check (card_last4 ~ '^[0-9]{4}$'),
  constraint payment_methods_account_last4_check check (account_last4 ~ '^[0-9]{4}$'),
  constraint payment_methods_expiry_month_check check (expiry_month between 1 and 12),
  constraint payment_methods_expiry_year_check check (expiry_year between 2000 and 2100)
);
comment on table mentara.payment_methods is 'Stored means of payment.';

create index payment_methods_user_id_idx on mentara.payment_methods (user_id);
create index payment_methods_is_default_idx on mentara.payment_methods (is_default);
create index payment_methods_type_idx on mentara.payment_methods (type);

-- One default for each user.
create unique index payment_methods_default_key on mentara.payment_methods (user_id) where is_default;

create table mentara.payments (
  id                text                   primary key,
  amount            numeric(10,2)          not null,
  currency          text                   not null default 'USD',
  status            mentara.payment_status not null default 'PENDING',
  client_id         text                   not null references mentara.clients (user_id) on delete cascade,
  therapist_id      text                   not null references mentara.therapists (user_id) on delete cascade,
  meeting_id        text                   references mentara.meetings (id) on delete set null,
  payment_method_id text                   references mentara.payment_methods (id) on delete set null,
  processed_at      timestamp(3),
  failed_at         timestamp(3),
  failure_reason    text,
  created_at        timestamp(3)           not null default current_timestamp,
  updated_at        timestamp(3)           not null,

  constraint payments_amount_check check (amount > 0),
  constraint payments_currency_check check (currency ~ '^[A-Z]{3}$'),
  constraint payments_processed_at_check check (processed_at >= created_at),
  constraint payments_failed_at_check check (failed_at >= created_at)
);
comment on table mentara.payments is 'Payments for meetings.';

create index payments_client_id_idx on mentara.payments (client_id);
create index payments_therapist_id_idx on mentara.payments (therapist_id);
create index payments_status_idx on mentara.payments (status);
create index payments_meeting_id_idx on mentara.payments (meeting_id);
create index payments_status_created_at_idx on mentara.payments (status, created_at);
create index payments_therapist_id_status_created_at_idx on mentara.payments (therapist_id, status, created_at);
create index payments_created_at_idx on mentara.payments (created_at);
