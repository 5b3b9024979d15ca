-- Dashboard extras.

create table faraday.core_dashboard_widgets (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  widget_type   varchar                  not null,
  name          varchar                  not null,
  configuration json                     not null,
  position      json,
  size          json,
  user_id       integer                  references faraday.users (id)
);
comment on table faraday.core_dashboard_widgets is 'Base dashboard tiles.';

create index core_dashboard_widgets_user_id_idx on faraday.core_dashboard_widgets (user_id);

create table faraday.dashboard_api_keys (
  id            serial       primary key,
  key_id        varchar(50)  not null,
  user_id       integer      not null references faraday.users (id),
  name          varchar(100) not null,
  description   text,
  hashed_secret varchar(100) not null,
  permissions   json,
  expires_at    timestamp,
  revoked_at    timestamp,
  created_at    timestamp    default now(),
  updated_at    timestamp    default now(),

  unique (key_id)
);
comment on table faraday.dashboard_api_keys is 'Keys for the dashboard API.';

create index dashboard_api_keys_user_id_idx on faraday.dashboard_api_keys (user_id);

create table faraday.dashboard_audit_logs (
  id            serial       primary key,
  action        varchar(100) not null,
  resource_type varchar(50)  not null,
  resource_id   varchar(50)  not null,
  user_id       integer      references faraday.users (id),
  details       json,
  created_at    timestamp    default now()
);
comment on table faraday.dashboard_audit_logs is 'Dashboard action trail.';

create index dashboard_audit_logs_user_id_idx on faraday.dashboard_audit_logs (user_id);

create table faraday.dashboard_filter_searches (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  query         varchar                  not null,
  filters       json                     default '{}',
  results_count integer,
  user_id       integer                  references faraday.users (id)
);
comment on table faraday.dashboard_filter_searches is 'Search history.';

create index dashboard_filter_searches_user_id_idx on faraday.dashboard_filter_searches (user_id);

create table faraday.dashboard_marketplace_listings (
  id                serial    primary key,
  tool_id           integer   not null references faraday.ai_tools (id),
  title             varchar   not null,
  description       varchar,
  features          json,
  pricing_details   json,
  category          varchar,
  tags              json,
  preview_url       varchar,
  documentation_url varchar,
  is_featured       boolean   default false,
  is_public         boolean   default true,
  created_at        timestamp default now(),
  updated_at        timestamp default now()
);
comment on table faraday.dashboard_marketplace_listings is 'Tools on offer.';

create index dashboard_marketplace_listings_tool_id_idx on faraday.dashboard_marketplace_listings (tool_id);

create table faraday.dashboard_projects (
  id              serial    primary key,
  user_id         integer   not null,
  name            varchar   not null,
  description     varchar,
  active_gpt_id   varchar,
  configuration   json,
  status          varchar   not null,
  created_at      timestamp default now(),
  updated_at      timestamp default now(),
  team_id         integer,
  is_template     boolean   default false,
  organization_id integer   not null references faraday.organizations (id),

  constraint dashboard_projects_natural_key unique (organization_id, name)
);
comment on table faraday.dashboard_projects is 'Dashboard projects.';

create index dashboard_projects_team_id_idx on faraday.dashboard_projects (team_id);
create index dashboard_projects_user_id_idx on faraday.dashboard_projects (user_id);

create table faraday.dashboard_sessions (
  id                 serial      primary key,
  user_id            integer     not null references faraday.users (id),
  device_info        json,
  ip_address         varchar(50),
  last_active        timestamp   default now(),
  expires_at         timestamp,
  terminated_at      timestamp,
  termination_reason text,
  created_at         timestamp   default now(),
  updated_at         timestamp   default now()
);
comment on table faraday.dashboard_sessions is 'Dashboard sessions.';

create index dashboard_sessions_user_id_idx on faraday.dashboard_sessions (user_id);

create table faraday.dashboard_share_exports (
  id             serial                   primary key,
  status         faraday.base_status_enum not null default 'ACTIVE',
  is_active      boolean                  default true,
  metadata       json,
  format         varchar                  not null,
  configuration  json                     not null,
  file_size      integer,
  download_count integer                  default 0,
  user_id        integer                  references faraday.users (id)
);
comment on table faraday.dashboard_share_exports is 'Exported dashboards.';

create index dashboard_share_exports_user_id_idx on faraday.dashboard_share_exports (user_id);

create table faraday.dashboard_team_members (
  team_id     integer   not null,
  user_id     integer   not null,
  role        varchar   default 'member',
  joined_at   timestamp default now(),
  last_active timestamp,
  status      varchar   default 'active',

  primary key (team_id, user_id)
);
comment on table faraday.dashboard_team_members is 'User to dashboard team.';

create index dashboard_team_members_user_id_idx on faraday.dashboard_team_members (user_id);

create table faraday.dashboard_tool_usage_logs (
  id            serial           primary key,
  user_id       integer          not null,
  tool_id       integer          not null references faraday.ai_tools (id),
  session_id    varchar,
  module_id     varchar,
  action        varchar          not null,
  parameters    json,
  credits_used  numeric(10,2)    default 0,
  status        varchar,
  error_message varchar,
  started_at    timestamp        default now(),
  completed_at  timestamp,
  duration      double precision,
  usage_data    json,
  timestamp     timestamp        not null
);
comment on table faraday.dashboard_tool_usage_logs is 'Tool calls and credits.';

create index dashboard_tool_usage_logs_tool_id_idx on faraday.dashboard_tool_usage_logs (tool_id);
create index dashboard_tool_usage_logs_user_id_idx on faraday.dashboard_tool_usage_logs (user_id);

create table faraday.dashboard_widgets (
  id               serial                     primary key,
  name             varchar                    not null,
  description      text,
  widget_type      faraday.widget_type_enum   not null,
  layout_position  faraday.widget_layout_enum not null,
  size             json                       not null,
  configuration    json                       not null,
  refresh_interval integer,
  is_active        boolean                    default true,
  is_visible       boolean                    default true,
  last_refresh     timestamp,
  error_message    text,
  user_id          integer                    references faraday.users (id),
  project_id       integer                    references faraday.dashboard_projects (id),
  organization_id  integer                    references faraday.organizations (id),
  dashboard_id     integer                    not null,
  created_at       timestamp                  default now(),
  updated_at       timestamp                  default now(),
  meta_data        json
);
comment on table faraday.dashboard_widgets is 'Dashboard tiles.';

create index dashboard_widgets_dashboard_id_idx on faraday.dashboard_widgets (dashboard_id);
create index dashboard_widgets_user_id_idx on faraday.dashboard_widgets (user_id);
