-- Dashboard core.

create table faraday.dashboard_users (
  id                    serial           primary key,
  core_user_id          integer          references faraday.users (id),
  email                 varchar          not null,
  hashed_password       varchar          not null,
  full_name             varchar          not null,
  role                  faraday.userrole not null,
  is_active             boolean          default true,
  is_superuser          boolean          default false,
  profile_picture       varchar,
  bio                   varchar,
  phone_number          varchar,
  preferences           json             default '{}',
  notification_settings json             default '{}',
  created_at            timestamp        default now(),
  updated_at            timestamp        default now(),
  last_login            timestamp,

  unique (core_user_id),
  unique (email)
);
comment on table faraday.dashboard_users is 'Dashboard accounts.';

create table faraday.dashboard_analytics (
  id         serial    primary key,
  user_id    integer   not null references faraday.dashboard_users (id),
  metrics    json,
  timestamp  timestamp default now(),
  period     varchar,
  gpt_usage  json,
  api_calls  json,
  error_logs json
);
comment on table faraday.dashboard_analytics is 'Usage numbers per user.';

create index dashboard_analytics_user_id_idx on faraday.dashboard_analytics (user_id);

create table faraday.dashboard_categories (
  id          serial    primary key,
  name        varchar   not null,
  description varchar,
  created_at  timestamp default now(),

  constraint dashboard_categories_natural_key unique (name)
);
comment on table faraday.dashboard_categories is 'Kinds of dashboard items.';

create table faraday.dashboard_feedback (
  id            serial    primary key,
  user_id       integer   not null references faraday.dashboard_users (id),
  gpt_id        varchar   not null,
  title         varchar,
  feedback_type varchar   not null,
  content       json,
  rating        integer,
  created_at    timestamp default now(),
  status        varchar   default 'open',
  priority      varchar
);
comment on table faraday.dashboard_feedback is 'Feedback from dashboard users.';

create index dashboard_feedback_user_id_idx on faraday.dashboard_feedback (user_id);

create table faraday.dashboard_filters (
  id              serial    primary key,
  user_id         integer   not null references faraday.users (id),
  filter_type     varchar   not null,
  name            varchar   not null,
  configuration   json      not null default '{}',
  applied_to      json      not null default '[]',
  project_id      integer   references faraday.dashboard_projects (id),
  organization_id integer   references faraday.organizations (id),
  created_at      timestamp default now(),
  updated_at      timestamp default now(),
  meta_data       json
);
comment on table faraday.dashboard_filters is 'Filters in use.';

create index dashboard_filters_organization_id_idx on faraday.dashboard_filters (organization_id);
create index dashboard_filters_project_id_idx on faraday.dashboard_filters (project_id);
create index dashboard_filters_user_id_idx on faraday.dashboard_filters (user_id);

create table faraday.dashboard_shared_contexts (
  id            serial    primary key,
  context_id    integer   not null,
  source_gpt_id integer   not null,
  target_gpt_id integer   not null,
  shared_data   json      not null,
  meta_data     json      default '{}',
  created_at    timestamp default now()
);
comment on table faraday.dashboard_shared_contexts is 'Contexts passed between models.';

create index dashboard_shared_contexts_context_id_idx on faraday.dashboard_shared_contexts (context_id);
create index dashboard_shared_contexts_source_gpt_id_idx on faraday.dashboard_shared_contexts (source_gpt_id);
create index dashboard_shared_contexts_target_gpt_id_idx on faraday.dashboard_shared_contexts (target_gpt_id);

create table faraday.dashboard_shares (
  id              serial    primary key,
  user_id         integer   not null references faraday.users (id),
  share_type      varchar   not null,
  permissions     json      not null default '{}',
  created_at      timestamp default now(),
  expires_at      timestamp,
  project_id      integer   references faraday.dashboard_projects (id),
  organization_id integer   references faraday.organizations (id),
  meta_data       json
);
comment on table faraday.dashboard_shares is 'Shared dashboards.';

create index dashboard_shares_organization_id_idx on faraday.dashboard_shares (organization_id);
create index dashboard_shares_project_id_idx on faraday.dashboard_shares (project_id);
create index dashboard_shares_user_id_idx on faraday.dashboard_shares (user_id);

create table faraday.dashboard_teams (
  id              serial    primary key,
  name            varchar   not null,
  description     varchar,
  organization_id integer   not null references faraday.organizations (id),
  created_at      timestamp default now(),
  updated_at      timestamp default now(),
  is_active       boolean   default true,
  settings        json,

  constraint dashboard_teams_natural_key unique (organization_id, name)
);
comment on table faraday.dashboard_teams is 'Dashboard teams.';

create table faraday.dashboard_tools (
  id                serial    primary key,
  name              varchar   not null,
  description       varchar,
  category          varchar,
  function_schema   json,
  is_active         boolean   default true,
  requires_approval boolean   default false,
  version           varchar,
  configuration     json,
  validation_schema json,
  example_usage     json,
  rate_limit        json,
  error_handling    json,
  created_at        timestamp default now(),
  updated_at        timestamp default now(),
  avatar_type       varchar   default 'static',
  avatar_url        varchar,
  avatar_config     json,
  voice_enabled     boolean   default false,
  voice_config      json,
  avatar_id         integer   references faraday.avatars (id),

  constraint dashboard_tools_natural_key unique (name)
);
comment on table faraday.dashboard_tools is 'Tools known to the dashboard.';

create index dashboard_tools_avatar_id_idx on faraday.dashboard_tools (avatar_id);

create table faraday.dashboards (
  id               serial    primary key,
  name             varchar   not null,
  description      text,
  layout           json      not null,
  theme            varchar,
  refresh_interval integer,
  is_active        boolean   default true,
  is_public        boolean   default false,
  last_refresh     timestamp,
  user_id          integer   references faraday.users (id),
  project_id       integer   references faraday.dashboard_projects (id),
  organization_id  integer   references faraday.organizations (id),
  created_at       timestamp default now(),
  updated_at       timestamp default now(),
  meta_data        json
);
comment on table faraday.dashboards is 'Dashboards.';

create index dashboards_organization_id_idx on faraday.dashboards (organization_id);
create index dashboards_project_id_idx on faraday.dashboards (project_id);
create index dashboards_user_id_idx on faraday.dashboards (user_id);

create table faraday.user_preferences (
  id                   serial    primary key,
  user_id              integer   not null references faraday.users (id),
  theme                varchar   default 'light',
  accent_color         varchar,
  font_size            varchar   default 'medium',
  font_family          varchar   default 'system',
  dashboard_layout     json,
  sidebar_position     varchar   default 'left',
  sidebar_collapsed    boolean   default false,
  grid_view            boolean   default true,
  email_notifications  boolean   default true,
  push_notifications   boolean   default true,
  in_app_notifications boolean   default true,
  notification_sound   boolean   default true,
  notification_types   json,
  quiet_hours          json,
  language             varchar   default 'en',
  timezone             varchar   default 'UTC',
  date_format          varchar   default 'YYYY-MM-DD',
  time_format          varchar   default '24h',
  data_sharing         boolean   default false,
  analytics_opt_in     boolean   default true,
  personalized_ads     boolean   default false,
  high_contrast        boolean   default false,
  reduced_motion       boolean   default false,
  screen_reader        boolean   default false,
  keyboard_shortcuts   json,
  cache_enabled        boolean   default true,
  cache_duration       integer   default 300,
  auto_refresh         boolean   default true,
  refresh_interval     integer   default 60,
  connected_services   json,
  webhook_urls         json,
  api_keys             json,
  auto_backup          boolean   default true,
  backup_frequency     varchar   default 'daily',
  backup_location      varchar,
  custom_settings      json,
  created_at           timestamp default now(),
  updated_at           timestamp default now(),

  constraint user_preferences_natural_key unique (user_id)
);
comment on table faraday.user_preferences is 'Display and notice settings.';
