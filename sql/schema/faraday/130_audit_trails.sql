-- Audit trails.

create table faraday.audit_logs (
  id            serial    primary key,
  user_id       integer   references faraday.users (id),
  action        varchar   not null,
  resource_type varchar   not null,
  resource_id   integer,
  details       json,
  ip_address    varchar,
  user_agent    text,
  created_at    timestamp default now(),
  updated_at    timestamp default now()
);
comment on table faraday.audit_logs is 'General action trail.';

create index audit_logs_user_id_idx on faraday.audit_logs (user_id);

create table faraday.policy_security_audits (
  id                    serial      primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  policy_id             integer     not null references faraday.security_policies (id),
  rule_id               integer     not null references faraday.security_rules (id),
  activity_id           integer     not null references faraday.activities (id),
  student_id            integer     not null references faraday.students (id),
  audit_type            varchar(50) not null,
  status                varchar(20) not null,
  details               json        not null,
  audit_metadata        json
);
comment on table faraday.policy_security_audits is 'Audits against policy rules.';

create index policy_security_audits_activity_id_idx on faraday.policy_security_audits (activity_id);
create index policy_security_audits_rule_id_idx on faraday.policy_security_audits (rule_id);
create index policy_security_audits_student_id_idx on faraday.policy_security_audits (student_id);

create table faraday.security_audits (
  id            serial    primary key,
  timestamp     timestamp not null default now(),
  user_id       integer   references faraday.users (id),
  action        varchar   not null,
  resource_type varchar   not null,
  resource_id   varchar   not null,
  details       json,
  ip_address    varchar,
  user_agent    varchar
);
comment on table faraday.security_audits is 'Audited actions.';

create index security_audits_user_id_idx on faraday.security_audits (user_id);

create table faraday.security_general_audit_logs (
  id        serial    primary key,
  timestamp timestamp not null default now(),
  user_id   integer   references faraday.users (id),
  action    varchar   not null,
  module    varchar   not null,
  details   json
);
comment on table faraday.security_general_audit_logs is 'Security trail by module.';

create index security_general_audit_logs_user_id_idx on faraday.security_general_audit_logs (user_id);

create table faraday.security_incident_management (
  id          serial                   primary key,
  timestamp   timestamp                not null default now(),
  title       varchar                  not null,
  description varchar                  not null,
  severity    faraday.incidentseverity not null,
  status      faraday.incidentstatus   not null default 'OPEN',
  reported_by integer                  references faraday.users (id),
  assigned_to integer                  references faraday.users (id),
  details     json,
  resolution  varchar,
  resolved_at timestamp
);
comment on table faraday.security_incident_management is 'Security incident tickets.';

create index security_incident_management_assigned_to_idx on faraday.security_incident_management (assigned_to);
create index security_incident_management_reported_by_idx on faraday.security_incident_management (reported_by);

create table faraday.security_logs (
  id                serial       primary key,
  event_type        varchar(100) not null,
  severity          varchar(20)  not null,
  source_ip         varchar(50),
  user_id           integer      references faraday.users (id),
  description       text         not null,
  security_metadata json,
  created_at        timestamp    not null default now()
);
comment on table faraday.security_logs is 'Security events.';

create index security_logs_user_id_idx on faraday.security_logs (user_id);

create table faraday.security_preferences (
  id                   serial                   primary key,
  status               faraday.base_status_enum not null default 'ACTIVE',
  is_active            boolean                  default true,
  user_id              integer                  not null references faraday.users (id),
  theme                varchar                  default 'light',
  accent_color         varchar,
  font_size            varchar                  default 'medium',
  font_family          varchar                  default 'system',
  dashboard_layout     json,
  sidebar_position     varchar                  default 'left',
  sidebar_collapsed    boolean                  default false,
  grid_view            boolean                  default true,
  email_notifications  boolean                  default true,
  push_notifications   boolean                  default true,
  in_app_notifications boolean                  default true,
  notification_sound   boolean                  default true,
  notification_types   json,
  quiet_hours          json,
  language             varchar                  default 'en',
  timezone             varchar                  default 'UTC',
  date_format          varchar                  default 'YYYY-MM-DD',
  time_format          varchar                  default '24h',
  data_sharing         boolean                  default false,
  analytics_opt_in     boolean                  default true,
  personalized_ads     boolean                  default false,
  high_contrast        boolean                  default false,
  reduced_motion       boolean                  default false,
  screen_reader        boolean                  default false,
  keyboard_shortcuts   json,
  cache_enabled        boolean                  default true,
  cache_duration       integer                  default 300,
  auto_refresh         boolean                  default true,
  refresh_interval     integer                  default 60,
  connected_services   json,
  webhook_urls         json,
  api_keys             json,
  auto_backup          boolean                  default true,
  backup_frequency     varchar                  default 'daily',
  backup_location      varchar,
  custom_settings      json
);
comment on table faraday.security_preferences is 'Display and privacy settings.';

create index security_preferences_user_id_idx on faraday.security_preferences (user_id);
