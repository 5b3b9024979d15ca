-- Dashboard config.

create table faraday.dashboard_filter_configs (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  filter_type   varchar                  not null,
  name          varchar                  not null,
  configuration json                     not null,
  applied_to    json                     default '[]',
  user_id       integer                  references faraday.users (id)
);
comment on table faraday.dashboard_filter_configs is 'Saved filter settings.';

create index dashboard_filter_configs_user_id_idx on faraday.dashboard_filter_configs (user_id);

create table faraday.dashboard_ip_allowlist (
  id          serial      primary key,
  ip_address  varchar(50) not null,
  description text,
  expires_at  timestamp,
  created_at  timestamp   default now(),
  updated_at  timestamp   default now(),

  unique (ip_address)
);
comment on table faraday.dashboard_ip_allowlist is 'Addresses let in.';

create table faraday.dashboard_ip_blocklist (
  id         serial      primary key,
  ip_address varchar(50) not null,
  reason     text        not null,
  expires_at timestamp,
  created_at timestamp   default now(),
  updated_at timestamp   default now(),

  unique (ip_address)
);
comment on table faraday.dashboard_ip_blocklist is 'Addresses kept out.';

create table faraday.dashboard_notification_models (
  id         serial                             primary key,
  is_active  boolean                            default true,
  metadata   json,
  user_id    integer                            not null references faraday.users (id),
  type       faraday.dashboard_notification_type_enum not null,
  title      varchar                            not null,
  message    varchar                            not null,
  data       json,
  priority   faraday.dashboard_notification_priority_enum default 'NORMAL',
  status     varchar                            default 'unread',
  created_at timestamp                          default now(),
  read_at    timestamp,
  expires_at timestamp
);
comment on table faraday.dashboard_notification_models is 'Notices sent to users.';

create index dashboard_notification_models_user_id_idx on faraday.dashboard_notification_models (user_id);

create table faraday.dashboard_notification_channels (
  id              serial                            primary key,
  is_active       boolean                           default true,
  metadata        json,
  notification_id integer                           not null references faraday.dashboard_notification_models (id),
  channel         faraday.notification_channel_enum not null,
  status          varchar                           default 'pending',
  sent_at         timestamp,
  error           varchar,
  retry_count     integer                           default 0,
  last_retry      timestamp
);
comment on table faraday.dashboard_notification_channels is 'Delivery attempts per channel.';

create table faraday.dashboard_notification_preferences (
  id                 serial                             primary key,
  status             faraday.base_status_enum           not null default 'ACTIVE',
  is_active          boolean                            default true,
  metadata           json,
  user_id            integer                            not null references faraday.users (id),
  channel            faraday.notification_channel_enum  not null,
  type               faraday.dashboard_notification_type_enum not null,
  enabled            boolean                            default true,
  priority_threshold faraday.dashboard_notification_priority_enum default 'LOW',
  quiet_hours_start  varchar,
  quiet_hours_end    varchar,
  timezone           varchar                            default 'UTC',
  batching_enabled   boolean                            default false,
  batching_interval  integer                            default 5,

  constraint dashboard_notification_preferences_natural_key unique (user_id, channel, type)
);
comment on table faraday.dashboard_notification_preferences is 'Per-user notice settings.';

create table faraday.dashboard_rate_limits (
  id                  serial       primary key,
  endpoint            varchar(100) not null,
  requests_per_minute integer      not null,
  burst_size          integer,
  user_id             integer      references faraday.users (id),
  api_key_id          integer,
  created_at          timestamp    default now(),
  updated_at          timestamp    default now()
);
comment on table faraday.dashboard_rate_limits is 'Request limits per endpoint.';

create index dashboard_rate_limits_user_id_idx on faraday.dashboard_rate_limits (user_id);

create table faraday.dashboard_resource_thresholds (
  id              serial                       primary key,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  threshold_value double precision             not null,
  threshold_type  varchar                      not null,
  action          varchar                      not null,
  meta_data       json,
  user_id         integer                      references faraday.users (id),
  project_id      integer,
  organization_id integer                      references faraday.organizations (id)
);
comment on table faraday.dashboard_resource_thresholds is 'Limits on resource use.';

create index dashboard_resource_thresholds_user_id_idx on faraday.dashboard_resource_thresholds (user_id);

create table faraday.dashboard_resource_usage (
  id              serial                       primary key,
  resource_id     varchar                      not null,
  resource_type   faraday.resource_type_enum   not null,
  metric_type     faraday.resource_metric_enum not null,
  value           double precision             not null,
  unit            varchar                      not null,
  timestamp       timestamp                    default now(),
  meta_data       json,
  user_id         integer                      references faraday.users (id),
  project_id      integer,
  organization_id integer                      references faraday.organizations (id)
);
comment on table faraday.dashboard_resource_usage is 'Measured resource use.';

create index dashboard_resource_usage_user_id_idx on faraday.dashboard_resource_usage (user_id);

create table faraday.dashboard_security_policies (
  id          serial       primary key,
  name        varchar(100) not null,
  policy_type varchar(50)  not null,
  rules       json         not null,
  description text,
  enabled     boolean      default true,
  created_at  timestamp    default now(),
  updated_at  timestamp    default now(),

  constraint dashboard_security_policies_natural_key unique (name)
);
comment on table faraday.dashboard_security_policies is 'Dashboard security rules.';

create table faraday.dashboard_share_configs (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  metadata      json,
  share_type    varchar                  not null,
  permissions   json                     default '{}',
  expires_at    timestamp,
  last_accessed timestamp,
  access_count  integer                  default 0,
  user_id       integer                  references faraday.users (id)
);
comment on table faraday.dashboard_share_configs is 'Share links and permissions.';

create index dashboard_share_configs_user_id_idx on faraday.dashboard_share_configs (user_id);

create table faraday.dashboard_theme_configs (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  metadata    json,
  name        varchar                  not null,
  description varchar,
  colors      json                     not null,
  typography  json                     not null,
  spacing     json                     not null,
  user_id     integer                  references faraday.users (id),

  constraint dashboard_theme_configs_natural_key unique (name)
);
comment on table faraday.dashboard_theme_configs is 'Dashboard colours and typography.';

create index dashboard_theme_configs_user_id_idx on faraday.dashboard_theme_configs (user_id);
