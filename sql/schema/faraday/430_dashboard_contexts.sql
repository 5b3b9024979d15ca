-- Dashboard contexts.

create table faraday.dashboard_gpt_contexts (
  id             serial    primary key,
  user_id        integer   not null references faraday.dashboard_users (id),
  primary_gpt_id integer   not null,
  name           varchar,
  description    varchar,
  context_data   json      default '{}',
  is_active      boolean   default true,
  created_at     timestamp default now(),
  updated_at     timestamp default now()
);
comment on table faraday.dashboard_gpt_contexts is 'Contexts, dashboard side.';

create index dashboard_gpt_contexts_user_id_idx on faraday.dashboard_gpt_contexts (user_id);

create table faraday.dashboard_context_backups (
  id          serial    primary key,
  context_id  integer   not null references faraday.dashboard_gpt_contexts (id),
  backup_data json      not null,
  created_at  timestamp default now()
);
comment on table faraday.dashboard_context_backups is 'Context copies, dashboard side.';

create table faraday.dashboard_context_gpts (
  context_id integer references faraday.dashboard_gpt_contexts (id),
  gpt_id     integer,

  constraint dashboard_context_gpts_natural_key unique (context_id, gpt_id)
);
comment on table faraday.dashboard_context_gpts is 'Context to model, dashboard side.';

create table faraday.dashboard_context_interactions (
  id               serial    primary key,
  context_id       integer   not null references faraday.dashboard_gpt_contexts (id),
  gpt_id           integer   not null,
  interaction_type varchar   not null,
  content          json      default '{}',
  meta_data        json      default '{}',
  timestamp        timestamp default now()
);
comment on table faraday.dashboard_context_interactions is 'Messages, dashboard side.';

create index dashboard_context_interactions_context_id_idx on faraday.dashboard_context_interactions (context_id);
create index dashboard_context_interactions_gpt_id_idx on faraday.dashboard_context_interactions (gpt_id);

create table faraday.dashboard_context_metrics (
  id          serial    primary key,
  context_id  integer   not null references faraday.dashboard_gpt_contexts (id),
  metric_type varchar   not null,
  metric_data json      not null,
  timestamp   timestamp default now()
);
comment on table faraday.dashboard_context_metrics is 'Context numbers, dashboard side.';

create table faraday.dashboard_context_optimizations (
  id                  serial    primary key,
  context_id          integer   not null references faraday.dashboard_gpt_contexts (id),
  optimization_target varchar   not null,
  optimization_plan   json      not null,
  optimization_result json      not null,
  metrics_before      json      not null,
  metrics_after       json      not null,
  timestamp           timestamp default now()
);
comment on table faraday.dashboard_context_optimizations is 'Context tuning runs.';

create table faraday.dashboard_context_summaries (
  id         serial    primary key,
  context_id integer   not null references faraday.dashboard_gpt_contexts (id),
  summary    json      not null,
  meta_data  json      default '{}',
  created_at timestamp default now()
);
comment on table faraday.dashboard_context_summaries is 'Context digests, dashboard side.';

create table faraday.dashboard_context_templates (
  id            serial    primary key,
  name          varchar   not null,
  description   varchar,
  category      varchar   not null,
  configuration json      not null,
  meta_data     json      default '{}',
  created_at    timestamp default now(),
  updated_at    timestamp default now(),
  created_by    integer   references faraday.dashboard_users (id)
);
comment on table faraday.dashboard_context_templates is 'Reusable context setups.';

create index dashboard_context_templates_created_by_idx on faraday.dashboard_context_templates (created_by);

create table faraday.dashboard_context_validations (
  id              serial    primary key,
  context_id      integer   not null references faraday.dashboard_gpt_contexts (id),
  validation_type varchar   not null,
  is_valid        boolean   not null,
  issues          json      default '[]',
  warnings        json      default '[]',
  details         json      default '{}',
  timestamp       timestamp default now()
);
comment on table faraday.dashboard_context_validations is 'Context checks.';

create table faraday.dashboard_gpt_integrations (
  id               serial    primary key,
  user_id          integer   not null references faraday.dashboard_users (id),
  organization_id  integer   references faraday.organizations (id),
  name             varchar   not null,
  description      varchar,
  integration_type varchar   not null,
  configuration    json,
  is_active        boolean   default true,
  created_at       timestamp default now(),
  updated_at       timestamp default now()
);
comment on table faraday.dashboard_gpt_integrations is 'Outside links, dashboard side.';

create index dashboard_gpt_integrations_user_id_idx on faraday.dashboard_gpt_integrations (user_id);

create table faraday.dashboard_gpt_subscriptions (
  id                serial    primary key,
  user_id           integer   not null references faraday.dashboard_users (id),
  organization_id   integer   references faraday.organizations (id),
  gpt_definition_id integer   not null,
  name              varchar   not null,
  description       varchar,
  model             varchar   not null,
  configuration     json,
  is_active         boolean   default true,
  created_at        timestamp default now(),
  updated_at        timestamp default now()
);
comment on table faraday.dashboard_gpt_subscriptions is 'Model subscriptions, dashboard side.';

create index dashboard_gpt_subscriptions_user_id_idx on faraday.dashboard_gpt_subscriptions (user_id);

create table faraday.dashboard_gpt_usage_history (
  id               serial    primary key,
  subscription_id  integer   not null references faraday.dashboard_gpt_subscriptions (id),
  interaction_type varchar   not null,
  details          json,
  timestamp        timestamp default now()
);
comment on table faraday.dashboard_gpt_usage_history is 'Usage events, dashboard side.';

create index dashboard_gpt_usage_history_subscription_id_idx on faraday.dashboard_gpt_usage_history (subscription_id);

create table faraday.dashboard_optimization_events (
  id              serial                       primary key,
  event_type      varchar                      not null,
  status          varchar                      not null,
  severity        varchar                      not null,
  resource_id     varchar                      not null,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  description     varchar                      not null,
  action_taken    varchar,
  action_result   varchar,
  detected_at     timestamp                    default now(),
  resolved_at     timestamp,
  user_id         integer                      references faraday.users (id),
  project_id      integer                      references faraday.dashboard_projects (id),
  organization_id integer                      references faraday.organizations (id),
  meta_data       json
);
comment on table faraday.dashboard_optimization_events is 'Resource tuning events.';

create index dashboard_optimization_events_user_id_idx on faraday.dashboard_optimization_events (user_id);

create table faraday.dashboard_resource_optimizations (
  id                serial                       primary key,
  resource_type     faraday.resource_type_enum   not null,
  metric_type       faraday.resource_metric_enum not null,
  current_value     double precision             not null,
  recommended_value double precision             not null,
  potential_savings double precision,
  confidence_score  double precision,
  recommendation    varchar                      not null,
  status            varchar                      default 'pending',
  created_at        timestamp                    default now(),
  applied_at        timestamp,
  meta_data         json,
  user_id           integer                      references faraday.users (id),
  project_id        integer                      references faraday.dashboard_projects (id),
  organization_id   integer                      references faraday.organizations (id)
);
comment on table faraday.dashboard_resource_optimizations is 'Suggested resource changes.';

create index dashboard_resource_optimizations_user_id_idx on faraday.dashboard_resource_optimizations (user_id);

create table faraday.dashboard_resource_sharing (
  id                          serial                     primary key,
  resource_id                 varchar                    not null,
  resource_type               faraday.resource_type_enum not null,
  is_shared                   boolean                    default false,
  sharing_type                varchar                    not null,
  sharing_permissions         json                       not null,
  sharing_scope               varchar                    not null,
  shared_at                   timestamp                  default now(),
  expires_at                  timestamp,
  owner_id                    integer                    not null references faraday.users (id),
  shared_with_user_id         integer                    references faraday.users (id),
  shared_with_project_id      integer                    references faraday.dashboard_projects (id),
  shared_with_organization_id integer                    references faraday.organizations (id),
  meta_data                   json
);
comment on table faraday.dashboard_resource_sharing is 'Resources shared between owners.';

create index dashboard_resource_sharing_owner_id_idx on faraday.dashboard_resource_sharing (owner_id);
create index dashboard_resource_sharing_shared_with_user_id_idx on faraday.dashboard_resource_sharing (shared_with_user_id);
