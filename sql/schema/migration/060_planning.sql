-- Programmes and their waves. Assessments need assets and follow in 080.

create table migration.migrations (
  id                     uuid                      primary key default gen_random_uuid(),
  name                   varchar(255)              not null,
  description            text,
  status                 migration.migrationstatus default 'PLANNING',
  current_phase          migration.migrationphase  default 'DISCOVERY',
  created_at             timestamptz               default now(),
  updated_at             timestamptz,
  start_date             timestamptz,
  target_completion_date timestamptz,
  actual_completion_date timestamptz,
  source_environment     varchar(100),
  target_environment     varchar(100),
  migration_strategy     varchar(50),
  progress_percentage    integer                   default 0,
  total_assets           integer                   default 0,
  migrated_assets        integer                   default 0,
  ai_recommendations     json,
  risk_assessment        json,
  cost_estimates         json,
  settings               json,

  constraint migrations_name_key unique (name),
  constraint migrations_target_completion_date_check check (target_completion_date >= start_date),
  constraint migrations_actual_completion_date_check check (actual_completion_date >= start_date),
  constraint migrations_progress_percentage_check check (progress_percentage between 0 and 100),
  constraint migrations_counts_check check (total_assets >= 0 and migrated_assets >= 0)
);
comment on table migration.migrations is
  'Migration programmes. Without a tenant of their own, although rows of tenants refer to them.';

create table migration.migration_logs (
  id           serial                   primary key,
  migration_id uuid                     not null references migration.migrations (id),
  timestamp    timestamptz              default now(),
  level        varchar(20)              default 'INFO',
  message      text                     not null,
  details      json,
  phase        migration.migrationphase,
  user_id      varchar(100),
  action       varchar(100),

  constraint migration_logs_level_check check (level in ('DEBUG', 'INFO', 'WARNING', 'ERROR'))
);
comment on table migration.migration_logs is 'Events of a migration programme. A log: no natural key.';
comment on column migration.migration_logs.user_id is 'Free text, not a key: agents write here as well as people.';

create index migration_logs_migration_id_idx on migration.migration_logs (migration_id);

create table migration.migration_waves (
  id                     uuid             primary key default gen_random_uuid(),
  client_account_id      uuid             not null references migration.client_accounts (id) on delete cascade,
  engagement_id          uuid             not null references migration.engagements (id) on delete cascade,
  wave_number            integer          not null,
  name                   varchar(255)     not null,
  description            text,
  status                 varchar(50)      default 'planned',
  planned_start_date     timestamptz,
  planned_end_date       timestamptz,
  actual_start_date      timestamptz,
  actual_end_date        timestamptz,
  total_assets           integer          default 0,
  completed_assets       integer          default 0,
  failed_assets          integer          default 0,
  estimated_cost         double precision,
  actual_cost            double precision,
  estimated_effort_hours double precision,
  actual_effort_hours    double precision,
  is_mock                boolean          not null default false,
  created_at             timestamptz      default now(),
  updated_at             timestamptz,
  created_by             uuid             references migration.users (id),

  constraint migration_waves_engagement_id_wave_number_key unique (engagement_id, wave_number),
  constraint migration_waves_wave_number_check check (wave_number > 0),
  constraint migration_waves_planned_end_date_check check (planned_end_date >= planned_start_date),
  constraint migration_waves_actual_end_date_check check (actual_end_date >= actual_start_date),
  constraint migration_waves_counts_check check (total_assets >= 0 and completed_assets >= 0 and failed_assets >= 0),
  constraint migration_waves_costs_check check (estimated_cost >= 0 and actual_cost >= 0),
  constraint migration_waves_effort_check check (estimated_effort_hours >= 0 and actual_effort_hours >= 0)
);
comment on table migration.migration_waves is 'Waves in which the assets of an engagement move, with planned and actual figures.';
comment on column migration.migration_waves.status is 'Open: planned and planning were seen, but waves also run and end.';

create index migration_waves_client_account_id_idx on migration.migration_waves (client_account_id);
create index migration_waves_wave_number_idx on migration.migration_waves (wave_number);
create index migration_waves_status_idx on migration.migration_waves (status);
create index migration_waves_is_mock_idx on migration.migration_waves (is_mock);
create index migration_waves_created_by_idx on migration.migration_waves (created_by);

create table migration.wave_plans (
  id                     uuid                primary key default gen_random_uuid(),
  client_account_id      uuid                not null references migration.client_accounts (id) on delete cascade,
  engagement_id          uuid                not null references migration.engagements (id) on delete cascade,
  migration_id           uuid                not null references migration.migrations (id),
  wave_number            integer             not null,
  wave_name              varchar(255),
  description            text,
  planned_start_date     timestamptz,
  planned_end_date       timestamptz,
  actual_start_date      timestamptz,
  actual_end_date        timestamptz,
  total_assets           integer             default 0,
  completed_assets       integer             default 0,
  estimated_effort_hours integer,
  estimated_cost         double precision,
  prerequisites          json,
  dependencies           json,
  constraints            json,
  overall_risk_level     migration.risklevel,
  complexity_score       double precision,
  success_criteria       json,
  status                 varchar(50)         default 'planned',
  progress_percentage    double precision    default 0,
  ai_recommendations     json,
  optimization_score     double precision,
  created_at             timestamptz         default now(),
  updated_at             timestamptz,

  constraint wave_plans_engagement_id_wave_number_key unique (engagement_id, wave_number),
  constraint wave_plans_wave_number_check check (wave_number > 0),
  constraint wave_plans_planned_end_date_check check (planned_end_date >= planned_start_date),
  constraint wave_plans_actual_end_date_check check (actual_end_date >= actual_start_date),
  constraint wave_plans_counts_check check (total_assets >= 0 and completed_assets >= 0),
  constraint wave_plans_estimates_check check (estimated_effort_hours >= 0 and estimated_cost >= 0),
  constraint wave_plans_complexity_score_check check (complexity_score between 0 and 100),
  constraint wave_plans_status_check check (status in ('planned', 'in_progress', 'completed', 'delayed')),
  constraint wave_plans_progress_percentage_check check (progress_percentage between 0 and 100),
  constraint wave_plans_optimization_score_check check (optimization_score between 0 and 100)
);
comment on table migration.wave_plans is
  'Plan of each wave of a migration programme in an engagement: order, risk and readiness.';
comment on column migration.wave_plans.dependencies is
  'Waves and conditions outside the wave; prerequisites are the ones to be met inside it.';

create index wave_plans_client_account_id_idx on migration.wave_plans (client_account_id);
create index wave_plans_migration_id_idx on migration.wave_plans (migration_id);
