-- Gpt ai.

create table faraday.core_gpt_definitions (
  id                serial                   primary key,
  status            faraday.base_status_enum not null default 'ACTIVE',
  metadata          json,
  name              varchar                  not null,
  model_type        varchar                  not null,
  version           varchar                  not null,
  description       text,
  max_tokens        integer                  not null,
  temperature       double precision         not null,
  top_p             double precision         not null,
  frequency_penalty double precision         not null,
  presence_penalty  double precision         not null,
  capabilities      json,
  limitations       json,
  context_window    integer                  not null,
  total_requests    integer                  default 0,
  total_tokens      integer                  default 0,
  last_used         timestamp,
  is_active         boolean                  default true,
  is_public         boolean                  default false,
  user_id           integer                  references faraday.users (id),
  project_id        integer                  references faraday.organization_projects (id),
  organization_id   integer                  references faraday.organizations (id),

  constraint core_gpt_definitions_natural_key unique (name, version)
);
comment on table faraday.core_gpt_definitions is 'Base model definitions.';

create index core_gpt_definitions_user_id_idx on faraday.core_gpt_definitions (user_id);

create table faraday.core_gpt_performance (
  id                   serial           primary key,
  metadata             json,
  model_id             integer          not null references faraday.core_gpt_definitions (id),
  user_id              integer          not null references faraday.users (id),
  threshold_id         integer          references faraday.performance_thresholds (id),
  metric_type          varchar          not null,
  metric_value         double precision not null,
  recorded_at          timestamp        not null,
  performance_metadata json
);
comment on table faraday.core_gpt_performance is 'Measured model values.';

create index core_gpt_performance_user_id_idx on faraday.core_gpt_performance (user_id);

create table faraday.gpt_analytics (
  id              serial           primary key,
  user_id         integer          not null references faraday.dashboard_users (id),
  organization_id integer          references faraday.organizations (id),
  subscription_id integer          not null references faraday.dashboard_gpt_subscriptions (id),
  metric_name     varchar          not null,
  metric_value    double precision not null,
  timestamp       timestamp        default now()
);
comment on table faraday.gpt_analytics is 'Model metrics per subscription.';

create index gpt_analytics_organization_id_idx on faraday.gpt_analytics (organization_id);
create index gpt_analytics_subscription_id_idx on faraday.gpt_analytics (subscription_id);
create index gpt_analytics_user_id_idx on faraday.gpt_analytics (user_id);

create table faraday.gpt_categories (
  gpt_id      integer not null references faraday.dashboard_gpt_subscriptions (id),
  category_id integer not null references faraday.dashboard_categories (id),

  primary key (gpt_id, category_id)
);
comment on table faraday.gpt_categories is 'Model to category links.';

create table faraday.gpt_definitions (
  id                serial              primary key,
  name              varchar             not null,
  model_type        varchar             not null,
  version           varchar             not null,
  description       text,
  category          faraday.gptcategory,
  type              faraday.gpttype,
  max_tokens        integer             not null,
  temperature       double precision    not null,
  top_p             double precision    not null,
  frequency_penalty double precision    not null,
  presence_penalty  double precision    not null,
  capabilities      json,
  limitations       json,
  context_window    integer             not null,
  total_requests    integer             default 0,
  total_tokens      integer             default 0,
  last_used         timestamp,
  is_active         boolean             default true,
  is_public         boolean             default false,
  user_id           integer             references faraday.dashboard_users (id) on delete cascade,
  project_id        integer             references faraday.dashboard_projects (id),
  organization_id   integer             references faraday.organizations (id),
  meta_data         json,
  created_at        timestamp           default now(),
  updated_at        timestamp           default now(),

  constraint gpt_definitions_natural_key unique (name, version)
);
comment on table faraday.gpt_definitions is 'Assistant model definitions.';

create index gpt_definitions_user_id_idx on faraday.gpt_definitions (user_id);

create table faraday.gpt_interaction_contexts (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  user_id               integer                  not null references faraday.users (id),
  primary_gpt_id        integer                  not null references faraday.gpt_definitions (id),
  name                  varchar                  not null,
  description           varchar,
  context_type          faraday.contexttype      not null,
  context_data          json,
  max_tokens            integer,
  token_count           integer                  default 0,
  priority              integer                  default 0,
  closed_at             timestamp,
  settings              json,
  context_metadata      json
);
comment on table faraday.gpt_interaction_contexts is 'Conversation contexts.';

create index gpt_interaction_contexts_primary_gpt_id_idx on faraday.gpt_interaction_contexts (primary_gpt_id);
create index gpt_interaction_contexts_user_id_idx on faraday.gpt_interaction_contexts (user_id);

create table faraday.gpt_context_backups (
  id              serial                   primary key,
  status          faraday.base_status_enum not null default 'ACTIVE',
  is_active       boolean                  default true,
  metadata        json,
  context_id      integer                  not null references faraday.gpt_interaction_contexts (id),
  backup_content  json                     not null,
  backup_type     varchar                  not null,
  backup_reason   varchar,
  backup_metadata json,
  error_message   text,
  is_restored     boolean                  default false,
  restored_at     timestamp,
  user_id         integer                  references faraday.users (id),
  project_id      integer                  references faraday.dashboard_projects (id),
  organization_id integer                  references faraday.organizations (id)
);
comment on table faraday.gpt_context_backups is 'Saved context copies.';

create index gpt_context_backups_context_id_idx on faraday.gpt_context_backups (context_id);
create index gpt_context_backups_user_id_idx on faraday.gpt_context_backups (user_id);

create table faraday.gpt_context_gpts (
  context_id integer references faraday.gpt_interaction_contexts (id),
  gpt_id     integer references faraday.gpt_definitions (id),

  constraint gpt_context_gpts_natural_key unique (context_id, gpt_id)
);
comment on table faraday.gpt_context_gpts is 'Context to model links.';

create table faraday.gpt_context_interactions (
  id               serial                  primary key,
  metadata         json,
  context_id       integer                 not null references faraday.gpt_interaction_contexts (id),
  gpt_id           integer                 not null references faraday.gpt_definitions (id),
  interaction_type faraday.interactiontype not null,
  content          json,
  role             varchar                 not null,
  token_count      integer                 not null,
  processing_time  double precision,
  processed_at     timestamp,
  user_id          integer                 references faraday.users (id),
  project_id       integer                 references faraday.dashboard_projects (id),
  organization_id  integer                 references faraday.organizations (id)
);
comment on table faraday.gpt_context_interactions is 'Messages in a context.';

create index gpt_context_interactions_context_id_idx on faraday.gpt_context_interactions (context_id);
create index gpt_context_interactions_gpt_id_idx on faraday.gpt_context_interactions (gpt_id);
create index gpt_context_interactions_organization_id_idx on faraday.gpt_context_interactions (organization_id);
create index gpt_context_interactions_project_id_idx on faraday.gpt_context_interactions (project_id);
create index gpt_context_interactions_user_id_idx on faraday.gpt_context_interactions (user_id);

create table faraday.gpt_context_metrics (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  context_id            integer                  not null references faraday.gpt_interaction_contexts (id),
  metric_type           varchar                  not null,
  value                 double precision         not null,
  timestamp             timestamp                not null,
  metric_metadata       json
);
comment on table faraday.gpt_context_metrics is 'Numbers about a context.';

create index gpt_context_metrics_context_id_idx on faraday.gpt_context_metrics (context_id);

create table faraday.gpt_context_sharing (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  context_id            integer                  not null references faraday.gpt_interaction_contexts (id),
  shared_with_user_id   integer                  not null references faraday.users (id),
  permissions           json,
  sharing_metadata      json,

  constraint gpt_context_sharing_natural_key unique (context_id, shared_with_user_id)
);
comment on table faraday.gpt_context_sharing is 'Contexts shared with users.';

create index gpt_context_sharing_shared_with_user_id_idx on faraday.gpt_context_sharing (shared_with_user_id);

create table faraday.gpt_context_summaries (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  context_id            integer                  not null references faraday.gpt_interaction_contexts (id),
  summary               text                     not null,
  key_points            json,
  sentiment             varchar,
  topics                json,
  token_count           integer                  not null,
  summary_type          varchar                  not null,
  confidence_score      double precision,
  summary_metadata      json,
  user_id               integer                  references faraday.users (id),
  project_id            integer                  references faraday.dashboard_projects (id),
  organization_id       integer                  references faraday.organizations (id)
);
comment on table faraday.gpt_context_summaries is 'Short forms of a context.';

create index gpt_context_summaries_context_id_idx on faraday.gpt_context_summaries (context_id);
create index gpt_context_summaries_user_id_idx on faraday.gpt_context_summaries (user_id);

create table faraday.gpt_feedback (
  id              serial    primary key,
  user_id         integer   not null references faraday.dashboard_users (id),
  organization_id integer   references faraday.organizations (id),
  subscription_id integer   not null references faraday.dashboard_gpt_subscriptions (id),
  rating          integer   not null,
  comment         varchar,
  created_at      timestamp default now()
);
comment on table faraday.gpt_feedback is 'Ratings of a subscription.';

create index gpt_feedback_user_id_idx on faraday.gpt_feedback (user_id);

create table faraday.gpt_integrations (
  id               serial                   primary key,
  status           faraday.base_status_enum not null default 'ACTIVE',
  is_active        boolean                  default true,
  metadata         json,
  gpt_id           integer                  not null references faraday.core_gpt_definitions (id),
  integration_type varchar                  not null,
  name             varchar                  not null,
  description      text,
  configuration    json                     not null default '{}',
  credentials      json,
  endpoint_url     varchar,
  headers          json,
  is_healthy       boolean                  default true,
  last_check       timestamp,
  error_message    text,
  user_id          integer                  references faraday.users (id),
  project_id       integer                  references faraday.organization_projects (id),
  organization_id  integer                  references faraday.organizations (id)
);
comment on table faraday.gpt_integrations is 'Outside links of a model.';

create index gpt_integrations_user_id_idx on faraday.gpt_integrations (user_id);

create table faraday.gpt_performance (
  id              serial           primary key,
  subscription_id integer          not null references faraday.dashboard_gpt_subscriptions (id),
  model_id        integer          not null references faraday.gpt_definitions (id),
  user_id         integer          not null references faraday.dashboard_users (id),
  metrics         json,
  timestamp       timestamp        default now(),
  response_time   double precision,
  error_rate      double precision,
  usage_count     integer,
  meta_data       json
);
comment on table faraday.gpt_performance is 'Response time and errors.';

create index gpt_performance_user_id_idx on faraday.gpt_performance (user_id);

create table faraday.gpt_sharing (
  subscription_id integer   not null references faraday.dashboard_gpt_subscriptions (id),
  user_id         integer   not null references faraday.users (id),
  permissions     json,
  created_at      timestamp default now(),
  expires_at      timestamp,

  primary key (subscription_id, user_id)
);
comment on table faraday.gpt_sharing is 'Subscriptions shared with users.';

create index gpt_sharing_user_id_idx on faraday.gpt_sharing (user_id);

create table faraday.gpt_usage (
  id              serial           primary key,
  user_id         integer          not null references faraday.dashboard_users (id),
  organization_id integer          references faraday.organizations (id),
  subscription_id integer          not null references faraday.dashboard_gpt_subscriptions (id),
  tokens_used     integer          not null,
  cost            double precision not null,
  created_at      timestamp        default now()
);
comment on table faraday.gpt_usage is 'Tokens and cost.';

create index gpt_usage_organization_id_idx on faraday.gpt_usage (organization_id);
create index gpt_usage_subscription_id_idx on faraday.gpt_usage (subscription_id);
create index gpt_usage_user_id_idx on faraday.gpt_usage (user_id);

create table faraday.gpt_usage_history (
  id               serial    primary key,
  metadata         json,
  subscription_id  integer   not null references faraday.gpt_subscriptions (id),
  interaction_type varchar   not null,
  details          json,
  timestamp        timestamp default now()
);
comment on table faraday.gpt_usage_history is 'Usage events.';

create index gpt_usage_history_subscription_id_idx on faraday.gpt_usage_history (subscription_id);

create table faraday.gpt_versions (
  id              serial    primary key,
  subscription_id integer   not null references faraday.dashboard_gpt_subscriptions (id),
  version         varchar   not null,
  status          varchar   not null,
  settings        json,
  created_at      timestamp default now(),
  is_active       boolean   default false,

  constraint gpt_versions_natural_key unique (subscription_id, version)
);
comment on table faraday.gpt_versions is 'Versions with settings.';
