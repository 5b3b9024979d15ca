-- User management.

create table faraday.user_activities (
  id            serial       primary key,
  user_id       integer      not null references faraday.users (id),
  activity_type varchar(100) not null,
  activity_data json,
  session_id    varchar(255),
  timestamp     timestamp    not null default now(),
  ip_address    varchar(45),
  user_agent    text,
  location_data json
);
comment on table faraday.user_activities is 'User action log.';

create index ix_user_activities_activity_type on faraday.user_activities (activity_type);
create index ix_user_activities_session_id on faraday.user_activities (session_id);
create index ix_user_activities_timestamp on faraday.user_activities (timestamp);
create index ix_user_activities_user_id on faraday.user_activities (user_id);

create table faraday.user_behaviors (
  id               serial           primary key,
  user_id          integer          not null references faraday.users (id),
  behavior_type    varchar(100)     not null,
  behavior_data    json             not null,
  confidence_score double precision default 0.0,
  timestamp        timestamp        not null default now(),
  analysis_period  varchar(20)      default '30d'
);
comment on table faraday.user_behaviors is 'Observed usage patterns.';

create index ix_user_behaviors_behavior_type on faraday.user_behaviors (behavior_type);
create index ix_user_behaviors_timestamp on faraday.user_behaviors (timestamp);
create index ix_user_behaviors_user_id on faraday.user_behaviors (user_id);

create table faraday.user_comparisons (
  id                serial           primary key,
  user_id           integer          not null references faraday.users (id),
  comparison_type   varchar(100)     not null,
  comparison_data   json             not null,
  comparison_users  json,
  percentile_rank   double precision default 0.0,
  benchmarking_data json,
  insights          json,
  timestamp         timestamp        not null default now()
);
comment on table faraday.user_comparisons is 'User against peer percentiles.';

create index ix_user_comparisons_comparison_type on faraday.user_comparisons (comparison_type);
create index ix_user_comparisons_timestamp on faraday.user_comparisons (timestamp);
create index ix_user_comparisons_user_id on faraday.user_comparisons (user_id);

create table faraday.user_engagements (
  id                   serial           primary key,
  user_id              integer          not null references faraday.users (id),
  engagement_score     double precision default 0.0,
  session_count        integer          default 0,
  avg_session_duration double precision default 0.0,
  feature_usage        json,
  retention_metrics    json,
  churn_risk           varchar(20)      default 'low',
  timestamp            timestamp        not null default now(),
  period               varchar(20)      default 'daily'
);
comment on table faraday.user_engagements is 'Engagement scores per user.';

create index ix_user_engagements_timestamp on faraday.user_engagements (timestamp);
create index ix_user_engagements_user_id on faraday.user_engagements (user_id);

create table faraday.user_insights (
  id                serial           primary key,
  user_id           integer          not null references faraday.users (id),
  insight_type      varchar(100)     not null,
  insight_data      json             not null,
  confidence_score  double precision default 0.0,
  key_findings      json,
  improvement_areas json,
  strengths         json,
  opportunities     json,
  risk_factors      json,
  timestamp         timestamp        not null default now(),
  is_actionable     boolean          default true
);
comment on table faraday.user_insights is 'Findings about a user.';

create index ix_user_insights_insight_type on faraday.user_insights (insight_type);
create index ix_user_insights_timestamp on faraday.user_insights (timestamp);
create index ix_user_insights_user_id on faraday.user_insights (user_id);

create table faraday.user_predictions (
  id                 serial           primary key,
  user_id            integer          not null references faraday.users (id),
  prediction_type    varchar(100)     not null,
  prediction_data    json             not null,
  confidence_score   double precision default 0.0,
  prediction_horizon varchar(20)      default '30d',
  model_version      varchar(50),
  timestamp          timestamp        not null default now(),
  is_active          boolean          default true
);
comment on table faraday.user_predictions is 'Forecasts about a user.';

create index ix_user_predictions_prediction_type on faraday.user_predictions (prediction_type);
create index ix_user_predictions_timestamp on faraday.user_predictions (timestamp);
create index ix_user_predictions_user_id on faraday.user_predictions (user_id);

create table faraday.user_profiles (
  id                       serial  primary key,
  metadata                 json,
  user_id                  integer not null references faraday.users (id),
  avatar_id                integer,
  bio                      varchar,
  timezone                 varchar,
  language                 varchar,
  notification_preferences json,
  custom_settings          json,

  constraint user_profiles_natural_key unique (user_id)
);
comment on table faraday.user_profiles is 'Bio, locale and settings per user.';

create table faraday.user_roles (
  user_id integer references faraday.users (id),
  role_id integer references faraday.roles (id),

  constraint user_roles_natural_key unique (user_id, role_id)
);
comment on table faraday.user_roles is 'User to role links.';

create table faraday.user_sessions (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  user_id       integer                  not null references faraday.users (id),
  session_token varchar                  not null,
  ip_address    varchar,
  user_agent    varchar,
  last_activity timestamp                default now(),
  expires_at    timestamp                not null,
  is_active     boolean                  default true,

  constraint user_sessions_natural_key unique (session_token)
);
comment on table faraday.user_sessions is 'Login sessions with tokens.';

create index user_sessions_user_id_idx on faraday.user_sessions (user_id);

create table faraday.user_trends (
  id                serial           primary key,
  user_id           integer          not null references faraday.users (id),
  trend_type        varchar(100)     not null,
  trend_data        json             not null,
  trend_direction   varchar(20)      not null,
  trend_strength    double precision default 0.0,
  seasonal_patterns json,
  time_range        varchar(20)      default '30d',
  timestamp         timestamp        not null default now()
);
comment on table faraday.user_trends is 'Usage direction over time.';

create index ix_user_trends_timestamp on faraday.user_trends (timestamp);
create index ix_user_trends_trend_type on faraday.user_trends (trend_type);
create index ix_user_trends_user_id on faraday.user_trends (user_id);
