-- Import sessions come before the rest of the imports: audit log and assets refer to them.

create table migration.data_import_sessions (
  id                     uuid         primary key default gen_random_uuid(),
  client_account_id      uuid         not null references migration.client_accounts (id) on delete cascade,
  engagement_id          uuid         not null references migration.engagements (id) on delete cascade,
  session_name           varchar(255) not null,
  session_display_name   varchar(255),
  description            text,
  is_default             boolean      not null default false,
  parent_session_id      uuid         references migration.data_import_sessions (id) on delete set null,
  session_type           varchar(50)  not null default 'data_import',
  auto_created           boolean      not null default true,
  source_filename        varchar(255),
  status                 varchar(20)  not null default 'active',
  progress_percentage    integer      default 0,
  total_imports          integer      default 0,
  total_assets_processed integer      default 0,
  total_records_imported integer      default 0,
  data_quality_score     integer      default 0,
  session_config         json,
  business_context       json,
  agent_insights         json,
  started_at             timestamptz  default now(),
  completed_at           timestamptz,
  last_activity_at       timestamptz  default now(),
  created_by             uuid         not null references migration.users (id),
  is_mock                boolean      not null default false,
  created_at             timestamptz  default now(),
  updated_at             timestamptz,

  constraint data_import_sessions_engagement_id_session_name_key unique (engagement_id, session_name),
  constraint data_import_sessions_parent_session_id_check check (parent_session_id <> id),
  constraint data_import_sessions_session_type_check check (
    session_type in ('data_import', 'validation_run', 'incremental_update', 'comparison_analysis', 'cleanup_operation')
  ),
  constraint data_import_sessions_status_check check (status in ('active', 'processing', 'completed', 'failed', 'archived')),
  constraint data_import_sessions_progress_percentage_check check (progress_percentage between 0 and 100),
  constraint data_import_sessions_counts_check check (
    total_imports >= 0 and total_assets_processed >= 0 and total_records_imported >= 0
  ),
  constraint data_import_sessions_data_quality_score_check check (data_quality_score between 0 and 100),
  constraint data_import_sessions_completed_at_check check (completed_at >= started_at)
);
comment on table migration.data_import_sessions is
  'Groups of imports that belong together, such as one inventory round of an engagement.';

create index data_import_sessions_client_account_id_idx on migration.data_import_sessions (client_account_id);
create index data_import_sessions_session_name_idx on migration.data_import_sessions (session_name);
create index data_import_sessions_is_default_idx on migration.data_import_sessions (is_default);
create index data_import_sessions_parent_session_id_idx on migration.data_import_sessions (parent_session_id);
create index data_import_sessions_status_idx on migration.data_import_sessions (status);
create index data_import_sessions_created_by_idx on migration.data_import_sessions (created_by);
create index data_import_sessions_is_mock_idx on migration.data_import_sessions (is_mock);
