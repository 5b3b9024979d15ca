-- Infrastructure.

create table faraday.cache_policies (
  id              serial    primary key,
  name            varchar   not null,
  description     varchar,
  ttl             integer,
  max_size        integer,
  priority        varchar,
  policy_metadata json      default '{}',
  created_at      timestamp default now(),
  updated_at      timestamp default now(),

  unique (name)
);
comment on table faraday.cache_policies is 'Cache lifetime rules.';

create table faraday.cache_entries (
  id             serial    primary key,
  key            varchar   not null,
  value          json,
  policy_id      integer   references faraday.cache_policies (id),
  status         varchar,
  created_at     timestamp default now(),
  updated_at     timestamp default now(),
  expires_at     timestamp,
  entry_metadata json      default '{}',

  unique (key)
);
comment on table faraday.cache_entries is 'Cached keys and values.';

create index cache_entries_policy_id_idx on faraday.cache_entries (policy_id);

create table faraday.cache_metrics (
  id               serial    primary key,
  entry_id         integer   references faraday.cache_entries (id),
  hits             integer   default 0,
  misses           integer   default 0,
  last_accessed    timestamp,
  size_bytes       integer,
  metrics_metadata json      default '{}',
  created_at       timestamp default now(),
  updated_at       timestamp default now(),

  constraint cache_metrics_natural_key unique (entry_id)
);
comment on table faraday.cache_metrics is 'Hits and misses per entry.';

create table faraday.circuit_breaker_policies (
  id                serial                             primary key,
  name              varchar                            not null,
  description       varchar,
  type              faraday.circuit_breaker_type_enum  not null,
  level             faraday.circuit_breaker_level_enum not null,
  is_active         boolean                            default true,
  failure_threshold integer                            not null,
  reset_timeout     integer                            not null,
  half_open_timeout integer,
  max_failures      integer,
  error_threshold   integer,
  success_threshold integer,
  meta_data         json,
  created_at        timestamp                          default now(),
  updated_at        timestamp                          default now(),

  constraint circuit_breaker_policies_natural_key unique (name)
);
comment on table faraday.circuit_breaker_policies is 'Breaker thresholds and timeouts.';

create table faraday.circuit_breakers (
  id                serial                             primary key,
  name              varchar                            not null,
  description       varchar,
  type              faraday.circuit_breaker_type_enum  not null,
  level             faraday.circuit_breaker_level_enum not null,
  status            faraday.circuit_breaker_status_enum not null default 'CLOSED',
  trigger           faraday.circuit_breaker_trigger_enum not null,
  threshold         integer                            not null,
  failure_count     integer                            default 0,
  last_failure_time timestamp,
  last_success_time timestamp,
  reset_timeout     integer,
  meta_data         json,
  created_at        timestamp                          default now(),
  updated_at        timestamp                          default now(),
  activity_id       integer                            references faraday.activities (id),
  policy_id         integer                            references faraday.circuit_breaker_policies (id),

  constraint circuit_breakers_natural_key unique (name)
);
comment on table faraday.circuit_breakers is 'Breaker state per service.';

create index circuit_breakers_activity_id_idx on faraday.circuit_breakers (activity_id);

create table faraday.rate_limit_logs (
  id         serial    primary key,
  api_key_id integer   references faraday.api_keys (id),
  endpoint   varchar   not null,
  method     varchar   not null,
  timestamp  timestamp not null,
  ip_address varchar,
  user_agent varchar,
  created_at timestamp default now()
);
comment on table faraday.rate_limit_logs is 'Calls seen by the limiter.';

create index rate_limit_logs_api_key_id_idx on faraday.rate_limit_logs (api_key_id);

create table faraday.rate_limit_metrics (
  id              serial           primary key,
  rate_limit_id   integer          not null references faraday.rate_limits (id),
  window_start    timestamp        not null,
  request_count   integer          default 0,
  violation_count integer          default 0,
  average_latency double precision,
  max_latency     double precision,
  burst_count     integer          default 0,
  metrics_data    json,
  created_at      timestamp        default now(),
  updated_at      timestamp        default now()
);
comment on table faraday.rate_limit_metrics is 'Limiter counts per window.';

create index rate_limit_metrics_rate_limit_id_idx on faraday.rate_limit_metrics (rate_limit_id);

create table faraday.rate_limit_policies (
  id            serial                          primary key,
  rate_limit_id integer                         not null references faraday.rate_limits (id),
  name          varchar                         not null,
  description   varchar,
  trigger       faraday.rate_limit_trigger_enum not null,
  action        varchar                         not null,
  parameters    json,
  is_active     boolean                         default true,
  created_at    timestamp                       default now(),
  updated_at    timestamp                       default now()
);
comment on table faraday.rate_limit_policies is 'Actions on limit breach.';

create index rate_limit_policies_rate_limit_id_idx on faraday.rate_limit_policies (rate_limit_id);

create table faraday.sessions (
  id                 serial    primary key,
  user_id            integer   not null references faraday.users (id),
  device_info        json      not null,
  ip_address         varchar   not null,
  started_at         timestamp not null default now(),
  ended_at           timestamp,
  termination_reason varchar
);
comment on table faraday.sessions is 'Device sessions per user.';

create index sessions_user_id_idx on faraday.sessions (user_id);

create table faraday.shared_contexts (
  id                          serial                   primary key,
  status                      faraday.base_status_enum not null default 'ACTIVE',
  is_active                   boolean                  default true,
  metadata                    json,
  context_id                  integer                  not null,
  sharing_type                faraday.sharingtype      not null,
  sharing_permissions         json                     not null,
  sharing_scope               faraday.sharingscope     not null,
  access_count                integer                  default 0,
  last_accessed               timestamp,
  expires_at                  timestamp,
  owner_id                    integer                  not null references faraday.users (id),
  shared_with_user_id         integer                  references faraday.users (id),
  shared_with_project_id      integer,
  shared_with_organization_id integer                  references faraday.organizations (id)
);
comment on table faraday.shared_contexts is 'AI contexts shared with others.';

create index shared_contexts_context_id_idx on faraday.shared_contexts (context_id);
create index shared_contexts_owner_id_idx on faraday.shared_contexts (owner_id);
create index shared_contexts_shared_with_user_id_idx on faraday.shared_contexts (shared_with_user_id);

create table faraday.webhooks (
  id              serial    primary key,
  subscription_id integer   not null,
  url             varchar   not null,
  events          json,
  secret          varchar,
  is_active       boolean   default true,
  created_at      timestamp default now()
);
comment on table faraday.webhooks is 'Outgoing event endpoints.';
