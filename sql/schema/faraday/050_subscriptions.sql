-- Subscriptions.

create table faraday.gpt_subscription_plans (
  id                    serial                   primary key,
  status                faraday.base_status_enum not null default 'ACTIVE',
  metadata              json,
  name                  varchar                  not null,
  description           text,
  price                 double precision         not null,
  currency              varchar                  not null default 'USD',
  billing_cycle         varchar                  not null,
  monthly_token_limit   integer,
  monthly_request_limit integer,
  max_contexts          integer,
  max_gpt_definitions   integer,
  features              json,
  api_access            boolean                  default false,
  priority_support      boolean                  default false,
  custom_integrations   boolean                  default false,
  is_active             boolean                  default true,
  is_public             boolean                  default true,

  constraint gpt_subscription_plans_natural_key unique (name)
);
comment on table faraday.gpt_subscription_plans is 'Plans and prices.';

create table faraday.gpt_subscriptions (
  id                     serial                   primary key,
  status                 faraday.base_status_enum not null default 'ACTIVE',
  is_active              boolean                  default true,
  metadata               json,
  user_id                integer                  not null references faraday.users (id),
  plan_id                integer                  not null references faraday.gpt_subscription_plans (id),
  subscription_type      varchar                  not null,
  start_date             timestamp                not null,
  end_date               timestamp,
  auto_renew             boolean                  default true,
  monthly_token_limit    integer,
  monthly_request_limit  integer,
  current_month_tokens   integer                  default 0,
  current_month_requests integer                  default 0,
  billing_cycle          varchar                  not null,
  price                  double precision         not null,
  currency               varchar                  not null default 'USD'
);
comment on table faraday.gpt_subscriptions is 'Subscriptions of users.';

create index gpt_subscriptions_user_id_idx on faraday.gpt_subscriptions (user_id);

create table faraday.gpt_subscription_billing (
  id                  serial           primary key,
  is_active           boolean          default true,
  metadata            json,
  subscription_id     integer          not null references faraday.gpt_subscriptions (id),
  billing_cycle_start timestamp        not null,
  billing_cycle_end   timestamp        not null,
  amount              double precision not null,
  currency            varchar          not null default 'USD',
  status              varchar          not null default 'pending',
  invoice_number      varchar,
  invoice_date        timestamp,
  due_date            timestamp        not null,
  paid_date           timestamp,
  base_amount         double precision not null,
  usage_amount        double precision default 0.0,
  overage_amount      double precision default 0.0,
  discount_amount     double precision default 0.0,
  billing_details     json,
  notes               text,

  constraint gpt_subscription_billing_natural_key unique (subscription_id, billing_cycle_start)
);
comment on table faraday.gpt_subscription_billing is 'Billing cycles.';

create table faraday.gpt_subscription_invoices (
  id               serial           primary key,
  is_active        boolean          default true,
  metadata         json,
  billing_cycle_id integer          not null references faraday.gpt_subscription_billing (id),
  subscription_id  integer          not null references faraday.gpt_subscriptions (id),
  invoice_number   varchar          not null,
  invoice_date     timestamp        not null,
  due_date         timestamp        not null,
  status           varchar          not null default 'draft',
  subtotal         double precision not null,
  tax_amount       double precision default 0.0,
  discount_amount  double precision default 0.0,
  total_amount     double precision not null,
  currency         varchar          not null default 'USD',
  customer_name    varchar,
  customer_email   varchar,
  billing_address  json,
  line_items       json,
  notes            text,
  terms            text,
  sent_at          timestamp,
  paid_at          timestamp,

  unique (invoice_number)
);
comment on table faraday.gpt_subscription_invoices is 'Invoices.';

create index gpt_subscription_invoices_billing_cycle_id_idx on faraday.gpt_subscription_invoices (billing_cycle_id);
create index gpt_subscription_invoices_subscription_id_idx on faraday.gpt_subscription_invoices (subscription_id);

create table faraday.gpt_subscription_payments (
  id               serial           primary key,
  is_active        boolean          default true,
  metadata         json,
  billing_cycle_id integer          not null references faraday.gpt_subscription_billing (id),
  subscription_id  integer          not null references faraday.gpt_subscriptions (id),
  amount           double precision not null,
  currency         varchar          not null default 'USD',
  payment_method   varchar          not null,
  status           varchar          not null default 'pending',
  transaction_id   varchar,
  gateway_response json,
  error_message    text,
  payment_date     timestamp,
  processed_at     timestamp,
  payment_details  json,
  notes            text
);
comment on table faraday.gpt_subscription_payments is 'Payments.';

create index gpt_subscription_payments_billing_cycle_id_idx on faraday.gpt_subscription_payments (billing_cycle_id);
create index gpt_subscription_payments_subscription_id_idx on faraday.gpt_subscription_payments (subscription_id);

create table faraday.gpt_subscription_refunds (
  id              serial           primary key,
  is_active       boolean          default true,
  metadata        json,
  payment_id      integer          not null references faraday.gpt_subscription_payments (id),
  subscription_id integer          not null references faraday.gpt_subscriptions (id),
  refund_amount   double precision not null,
  currency        varchar          not null default 'USD',
  refund_type     varchar          not null,
  reason          varchar          not null,
  status          varchar          not null default 'pending',
  refund_method   varchar,
  transaction_id  varchar,
  requested_at    timestamp        not null,
  processed_at    timestamp,
  refund_details  json,
  notes           text,
  processed_by    varchar
);
comment on table faraday.gpt_subscription_refunds is 'Refunds.';

create index gpt_subscription_refunds_payment_id_idx on faraday.gpt_subscription_refunds (payment_id);

create table faraday.gpt_subscription_usage (
  id                   serial           primary key,
  metadata             json,
  subscription_id      integer          not null references faraday.gpt_subscriptions (id),
  billing_period_start timestamp        not null,
  billing_period_end   timestamp        not null,
  tokens_used          integer          default 0,
  requests_made        integer          default 0,
  api_calls            integer          default 0,
  function_calls       integer          default 0,
  cost_per_token       double precision,
  total_cost           double precision default 0.0,
  currency             varchar          not null default 'USD',
  token_limit          integer,
  request_limit        integer,
  tokens_over_limit    integer          default 0,
  requests_over_limit  integer          default 0,
  usage_details        json,
  created_at           timestamp        default now(),

  constraint gpt_subscription_usage_natural_key unique (subscription_id, billing_period_start)
);
comment on table faraday.gpt_subscription_usage is 'Usage per billing period.';
