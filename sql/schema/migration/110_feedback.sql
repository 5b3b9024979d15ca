-- Feedback of users and its statistics.

create table migration.feedback (
  id                          uuid             primary key default gen_random_uuid(),
  feedback_type               varchar(50)      not null,
  page                        varchar(255),
  rating                      integer,
  comment                     text,
  category                    varchar(50)      default 'general',
  breadcrumb                  varchar(500),
  filename                    varchar(255),
  original_analysis           json,
  user_corrections            json,
  asset_type_override         varchar(100),
  status                      varchar(20)      default 'new',
  processed                   boolean          default false,
  user_agent                  varchar(500),
  user_timestamp              varchar(50),
  client_ip                   varchar(45),
  client_account_id           uuid             references migration.client_accounts (id) on delete cascade,
  engagement_id               uuid             references migration.engagements (id) on delete cascade,
  learning_patterns_extracted json,
  confidence_impact           double precision default 0,
  created_at                  timestamptz      default now(),
  updated_at                  timestamptz,
  processed_at                timestamptz,

  constraint feedback_rating_check check (rating between 1 and 5),
  constraint feedback_status_check check (status in ('new', 'reviewed', 'resolved'))
);
comment on table migration.feedback is
  'What users say about pages and analyses. No natural key: anybody may say the same thing twice.';
comment on column migration.feedback.user_timestamp is 'Time by the clock of the user''s browser, as sent.';
comment on column migration.feedback.client_ip is 'Address of the browser; client here is not the client account.';

create index feedback_feedback_type_idx on migration.feedback (feedback_type);
create index feedback_page_idx on migration.feedback (page);
create index feedback_client_account_id_idx on migration.feedback (client_account_id);
create index feedback_engagement_id_idx on migration.feedback (engagement_id);

create table migration.feedback_summaries (
  id                      uuid             primary key default gen_random_uuid(),
  feedback_type           varchar(50)      not null,
  page                    varchar(255),
  time_period             varchar(20)      default 'all_time',
  total_feedback          integer          default 0,
  average_rating          double precision default 0,
  status_counts           json,
  rating_distribution     json,
  category_counts         json,
  feedback_trend          json,
  rating_trend            json,
  client_account_id       uuid             references migration.client_accounts (id) on delete cascade,
  engagement_id           uuid             references migration.engagements (id) on delete cascade,
  last_calculated         timestamptz      default now(),
  calculation_duration_ms integer,

  constraint feedback_summaries_key unique (feedback_type, page, time_period, client_account_id, engagement_id),
  constraint feedback_summaries_time_period_check check (time_period in ('all_time', 'last_30_days', 'last_7_days')),
  constraint feedback_summaries_total_feedback_check check (total_feedback >= 0),
  constraint feedback_summaries_average_rating_check check (average_rating between 0 and 5),
  constraint feedback_summaries_calculation_duration_ms_check check (calculation_duration_ms >= 0)
);
comment on table migration.feedback_summaries is
  'Feedback statistics per kind, page, period and tenant; without a client or engagement they cover all.';
comment on column migration.feedback_summaries.page is 'Null means all pages.';
comment on column migration.feedback_summaries.average_rating is '0 where nobody rated.';

create index feedback_summaries_page_idx on migration.feedback_summaries (page);
create index feedback_summaries_client_account_id_idx on migration.feedback_summaries (client_account_id);
create index feedback_summaries_engagement_id_idx on migration.feedback_summaries (engagement_id);

-- The key above lets summaries with a null repeat, since nulls never conflict (nulls not distinct needs PostgreSQL 15).
create unique index feedback_summaries_scope_key on migration.feedback_summaries (
  feedback_type,
  coalesce(page, ''),
  coalesce(time_period, ''),
  coalesce(client_account_id, '00000000-0000-0000-0000-000000000000'::uuid),
  coalesce(engagement_id, '00000000-0000-0000-0000-000000000000'::uuid)
);
