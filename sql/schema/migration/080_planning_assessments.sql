-- Assessments, of assets and of whole programmes.

create table migration.assessments (
  id                          uuid                       primary key default gen_random_uuid(),
  client_account_id           uuid                       not null references migration.client_accounts (id) on delete cascade,
  engagement_id               uuid                       not null references migration.engagements (id) on delete cascade,
  migration_id                uuid                       not null references migration.migrations (id),
  asset_id                    uuid                       references migration.assets (id),
  assessment_type             migration.assessmenttype   not null,
  status                      migration.assessmentstatus default 'PENDING',
  title                       varchar(255)               not null,
  description                 text,
  overall_score               double precision,
  risk_level                  migration.risklevel,
  confidence_level            double precision,
  recommended_strategy        varchar(50),
  alternative_strategies      json,
  strategy_rationale          text,
  current_cost                double precision,
  estimated_migration_cost    double precision,
  estimated_target_cost       double precision,
  cost_savings_potential      double precision,
  roi_months                  integer,
  identified_risks            json,
  risk_mitigation             json,
  blockers                    json,
  dependencies_impact         json,
  technical_complexity        varchar(20),
  compatibility_score         double precision,
  modernization_opportunities json,
  performance_impact          json,
  business_criticality        varchar(20),
  downtime_requirements       json,
  user_impact                 text,
  compliance_considerations   json,
  ai_insights                 json,
  ai_confidence               double precision,
  ai_model_version            varchar(50),
  estimated_effort_hours      integer,
  estimated_duration_days     integer,
  recommended_wave            integer,
  prerequisites               json,
  assessor                    varchar(100),
  assessment_date             timestamptz                default now(),
  review_date                 timestamptz,
  approval_date               timestamptz,
  created_at                  timestamptz                default now(),
  updated_at                  timestamptz,

  constraint assessments_engagement_id_assessment_type_title_key unique (engagement_id, assessment_type, title),
  constraint assessments_overall_score_check check (overall_score between 0 and 100),
  constraint assessments_confidence_level_check check (confidence_level between 0 and 1),
  constraint assessments_recommended_strategy_check check (
    recommended_strategy in ('rehost', 'replatform', 'refactor', 'rearchitect', 'replace', 'repurchase', 'retire', 'retain')
  ),
  constraint assessments_costs_check check (current_cost >= 0 and estimated_migration_cost >= 0 and estimated_target_cost >= 0),
  constraint assessments_roi_months_check check (roi_months >= 0),
  constraint assessments_technical_complexity_check check (technical_complexity in ('low', 'medium', 'high')),
  constraint assessments_compatibility_score_check check (compatibility_score between 0 and 100),
  constraint assessments_business_criticality_check check (business_criticality in ('low', 'medium', 'high', 'critical')),
  constraint assessments_ai_confidence_check check (ai_confidence between 0 and 1),
  constraint assessments_effort_check check (estimated_effort_hours >= 0 and estimated_duration_days >= 0),
  constraint assessments_recommended_wave_check check (recommended_wave > 0)
);
comment on table migration.assessments is 'Scored assessments of one asset, or of the whole programme where asset_id is null.';
comment on column migration.assessments.title is
  'Names the asset where there is one, so that it is unique among the assessments of its type.';
comment on column migration.assessments.recommended_strategy is 'Lower case, unlike the labels of type sixrstrategy.';
comment on column migration.assessments.cost_savings_potential is 'Negative where the target costs more.';
comment on column migration.assessments.recommended_wave is 'Number of the wave, not a key.';

create index assessments_client_account_id_idx on migration.assessments (client_account_id);
create index assessments_migration_id_idx on migration.assessments (migration_id);
create index assessments_asset_id_idx on migration.assessments (asset_id);
