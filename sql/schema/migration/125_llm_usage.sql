-- What was asked of language models: single calls, and totals per period.

create table migration.llm_usage_logs (
  id                  uuid          primary key default gen_random_uuid(),
  created_at          timestamptz   not null default now(),
  updated_at          timestamptz   not null default now(),
  client_account_id   uuid          references migration.client_accounts (id),
  engagement_id       uuid          references migration.engagements (id),
  user_id             integer,
  username            varchar(255),
  session_id          varchar(255),
  request_id          varchar(255),
  endpoint            varchar(500),
  page_context        varchar(255),
  feature_context     varchar(255),
  llm_provider        varchar(100)  not null,
  model_name          varchar(255)  not null,
  model_version       varchar(100),
  input_tokens        integer,
  output_tokens       integer,
  total_tokens        integer,
  input_cost          numeric(10,6),
  output_cost         numeric(10,6),
  total_cost          numeric(10,6),
  cost_currency       varchar(10)   not null default 'USD',
  response_time_ms    integer,
  success             boolean       not null default true,
  error_type          varchar(255),
  error_message       text,
  request_data        jsonb,
  response_data       jsonb,
  additional_metadata jsonb,
  ip_address          varchar(45),
  user_agent          varchar(500),

  constraint llm_usage_logs_request_id_key unique (request_id),
  constraint llm_usage_logs_tokens_check check (input_tokens >= 0 and output_tokens >= 0 and total_tokens >= 0),
  constraint llm_usage_logs_total_tokens_check check (total_tokens >= coalesce(input_tokens, 0) + coalesce(output_tokens, 0)),
  constraint llm_usage_logs_costs_check check (input_cost >= 0 and output_cost >= 0 and total_cost >= 0),
  constraint llm_usage_logs_response_time_ms_check check (response_time_ms >= 0)
);
comment on table migration.llm_usage_logs is 'Calls of language models with tokens, cost and duration.';
comment on column migration.llm_usage_logs.user_id is
  'Integer although users have UUID keys: refers to nothing, username tells the user.';
comment on column migration.llm_usage_logs.session_id is 'Session of the calling program, not a data_import_session.';
comment on column migration.llm_usage_logs.request_id is 'Unique where the caller gives one; a retry is a request of its own.';

create index llm_usage_logs_created_at_idx on migration.llm_usage_logs (created_at);
create index llm_usage_logs_client_account_id_idx on migration.llm_usage_logs (client_account_id);
create index llm_usage_logs_client_account_id_created_at_success_idx
  on migration.llm_usage_logs (client_account_id, created_at, success);
create index llm_usage_logs_client_model_idx
  on migration.llm_usage_logs (client_account_id, llm_provider, model_name, created_at);
create index llm_usage_logs_engagement_id_idx on migration.llm_usage_logs (engagement_id);
create index llm_usage_logs_user_id_idx on migration.llm_usage_logs (user_id);
create index llm_usage_logs_page_context_idx on migration.llm_usage_logs (page_context);
create index llm_usage_logs_feature_context_idx on migration.llm_usage_logs (feature_context);
create index llm_usage_logs_llm_provider_model_name_idx on migration.llm_usage_logs (llm_provider, model_name);
create index llm_usage_logs_success_idx on migration.llm_usage_logs (success);

create table migration.llm_usage_summary (
  id                   uuid          primary key default gen_random_uuid(),
  created_at           timestamptz   not null default now(),
  updated_at           timestamptz   not null default now(),
  period_type          varchar(20)   not null,
  period_start         timestamptz   not null,
  period_end           timestamptz   not null,
  client_account_id    uuid          references migration.client_accounts (id),
  engagement_id        uuid          references migration.engagements (id),
  user_id              integer,
  llm_provider         varchar(100),
  model_name           varchar(255),
  page_context         varchar(255),
  feature_context      varchar(255),
  total_requests       integer       not null default 0,
  successful_requests  integer       not null default 0,
  failed_requests      integer       not null default 0,
  total_input_tokens   bigint        not null default 0,
  total_output_tokens  bigint        not null default 0,
  total_tokens         bigint        not null default 0,
  total_cost           numeric(12,6) not null default 0,
  avg_response_time_ms integer,
  min_response_time_ms integer,
  max_response_time_ms integer,

  constraint llm_usage_summary_key unique (
    period_type, period_start, client_account_id, engagement_id, user_id, llm_provider, model_name,
    page_context, feature_context
  ),
  constraint llm_usage_summary_period_type_check check (period_type in ('daily', 'weekly', 'monthly')),
  constraint llm_usage_summary_period_end_check check (period_end > period_start),
  constraint llm_usage_summary_counts_check check (
    total_requests >= successful_requests + failed_requests and successful_requests >= 0 and failed_requests >= 0
  ),
  constraint llm_usage_summary_tokens_check check (total_input_tokens >= 0 and total_output_tokens >= 0 and total_tokens >= 0),
  constraint llm_usage_summary_total_cost_check check (total_cost >= 0),
  constraint llm_usage_summary_response_times_check check (
    min_response_time_ms >= 0 and min_response_time_ms <= avg_response_time_ms
    and avg_response_time_ms <= max_response_time_ms
  )
);
comment on table migration.llm_usage_summary is 'Usage of language models per period, tenant, model and place; a null means all.';
comment on column migration.llm_usage_summary.user_id is 'Integer although users have UUID keys: refers to nothing.';

create index llm_usage_summary_period_type_period_start_period_end_idx
  on migration.llm_usage_summary (period_type, period_start, period_end);
create index llm_usage_summary_client_account_id_period_start_idx
  on migration.llm_usage_summary (client_account_id, period_start);
create index llm_usage_summary_engagement_id_idx on migration.llm_usage_summary (engagement_id);
create index llm_usage_summary_llm_provider_model_name_period_start_idx
  on migration.llm_usage_summary (llm_provider, model_name, period_start);

-- The documented key lets rows with a null repeat, since nulls never conflict (nulls not distinct needs PostgreSQL 15).
create unique index llm_usage_summary_scope_key on migration.llm_usage_summary (
  period_type,
  period_start,
  coalesce(client_account_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(engagement_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(user_id, -1),
  coalesce(llm_provider, ''),
  coalesce(model_name, ''),
  coalesce(page_context, ''),
  coalesce(feature_context, '')
);
