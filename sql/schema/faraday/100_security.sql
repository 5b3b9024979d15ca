-- Security.

create table faraday.ip_allowlist (
  id          serial    primary key,
  ip_address  varchar   not null,
  description varchar,
  created_at  timestamp default now(),
  expires_at  timestamp,
  created_by  integer   references faraday.users (id),

  unique (ip_address)
);
comment on table faraday.ip_allowlist is 'Addresses let in.';

create index ip_allowlist_created_by_idx on faraday.ip_allowlist (created_by);

create table faraday.ip_blocklist (
  id         serial    primary key,
  ip_address varchar   not null,
  reason     varchar   not null,
  created_at timestamp default now(),
  expires_at timestamp,
  created_by integer   references faraday.users (id),

  unique (ip_address)
);
comment on table faraday.ip_blocklist is 'Addresses kept out.';

create index ip_blocklist_created_by_idx on faraday.ip_blocklist (created_by);

create table faraday.rate_limits (
  id         serial    primary key,
  api_key_id integer   references faraday.api_keys (id),
  endpoint   varchar   not null,
  method     varchar   not null,
  "limit"    integer   not null,
  period     integer   not null,
  is_active  boolean   default true,
  created_at timestamp default now(),
  updated_at timestamp default now()
);
comment on table faraday.rate_limits is 'Limits per API key.';

create index rate_limits_api_key_id_idx on faraday.rate_limits (api_key_id);

create table faraday.security_audit_logs (
  id            serial    primary key,
  timestamp     timestamp not null default now(),
  action        varchar   not null,
  resource_type varchar   not null,
  resource_id   integer   not null,
  user_id       integer   not null references faraday.users (id),
  details       json      default '{}'
);
comment on table faraday.security_audit_logs is 'Security trail.';

create index security_audit_logs_user_id_idx on faraday.security_audit_logs (user_id);

create table faraday.security_policies (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  name                  varchar(100)             not null,
  description           text,
  policy_type           varchar(50)              not null,
  rules                 json                     not null,
  priority              integer                  default 1,
  is_active             boolean                  default true,
  policy_metadata       json,

  constraint security_policies_natural_key unique (name)
);
comment on table faraday.security_policies is 'Security policies.';

create table faraday.security_incidents (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  policy_id             integer                  not null references faraday.security_policies (id),
  activity_id           integer                  not null references faraday.activities (id),
  student_id            integer                  not null references faraday.students (id),
  incident_type         varchar(50)              not null,
  severity              varchar(20)              not null,
  description           text                     not null,
  resolution            text,
  incident_metadata     json
);
comment on table faraday.security_incidents is 'Policy breaches.';

create index security_incidents_activity_id_idx on faraday.security_incidents (activity_id);
create index security_incidents_policy_id_idx on faraday.security_incidents (policy_id);
create index security_incidents_student_id_idx on faraday.security_incidents (student_id);

create table faraday.security_rules (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  policy_id             integer                  not null references faraday.security_policies (id),
  name                  varchar(100)             not null,
  description           text,
  rule_type             varchar(50)              not null,
  severity              varchar(20)              not null,
  conditions            json                     not null,
  actions               json                     not null,
  is_active             boolean                  default true,
  rule_metadata         json,
  priority              integer                  default 0,

  constraint security_rules_natural_key unique (policy_id, name)
);
comment on table faraday.security_rules is 'Rules of a policy.';
