-- Organizations.

create table faraday.departments (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  organization_id       integer                  references faraday.organizations (id),
  name                  varchar                  not null,
  description           varchar,
  settings              json,

  constraint departments_natural_key unique (organization_id, name)
);
comment on table faraday.departments is 'Departments of an organization.';

create table faraday.department_members (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  department_id         integer                  references faraday.departments (id),
  user_id               integer                  references faraday.users (id),
  role                  varchar                  not null,
  permissions           json,

  constraint department_members_natural_key unique (department_id, user_id)
);
comment on table faraday.department_members is 'User to department links.';

create index department_members_user_id_idx on faraday.department_members (user_id);

create table faraday.organization_collaborations (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  source_org_id         integer                  references faraday.organizations (id),
  target_org_id         integer                  references faraday.organizations (id),
  type                  varchar                  not null,
  settings              json
);
comment on table faraday.organization_collaborations is 'Partnerships between organizations.';

create table faraday.organization_feedback (
  id            serial                   primary key,
  is_active     boolean                  default true,
  metadata      json,
  user_id       integer                  not null references faraday.users (id),
  project_id    integer,
  gpt_id        integer,
  category_id   integer,
  feedback_type faraday.feedbacktype     not null,
  status        faraday.feedbackstatus   not null default 'OPEN',
  priority      faraday.feedbackpriority,
  title         varchar                  not null,
  content       text                     not null,
  rating        integer,
  tags          json,
  source        varchar,
  browser_info  json,
  device_info   json,
  resolved_at   timestamp,
  closed_at     timestamp
);
comment on table faraday.organization_feedback is 'Feedback on projects.';

create index organization_feedback_user_id_idx on faraday.organization_feedback (user_id);

create table faraday.organization_roles (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  organization_id       integer                  references faraday.organizations (id),
  name                  varchar                  not null,
  description           varchar,
  permissions           json                     not null,
  is_system_role        boolean                  default false,
  settings              json,

  constraint organization_roles_natural_key unique (organization_id, name)
);
comment on table faraday.organization_roles is 'Roles inside an organization.';

create table faraday.organization_members (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  organization_id       integer                  references faraday.organizations (id),
  user_id               integer                  references faraday.users (id),
  role_id               integer                  references faraday.organization_roles (id),
  permissions           json,

  constraint organization_members_natural_key unique (organization_id, user_id)
);
comment on table faraday.organization_members is 'User to organization links.';

create index organization_members_user_id_idx on faraday.organization_members (user_id);

create table faraday.teams (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  metadata    json,
  name        varchar                  not null,
  description varchar,
  settings    json,
  is_active   boolean                  default true,

  constraint teams_natural_key unique (name)
);
comment on table faraday.teams is 'Teams.';

create table faraday.organization_projects (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  name                  varchar                  not null,
  description           varchar,
  active_gpt_id         varchar,
  configuration         json,
  is_template           boolean                  default false,
  user_id               integer                  references faraday.users (id),
  team_id               integer                  references faraday.teams (id)
);
comment on table faraday.organization_projects is 'Projects of a team.';

create index organization_projects_user_id_idx on faraday.organization_projects (user_id);

create table faraday.organization_resources (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  organization_id       integer                  references faraday.organizations (id),
  name                  varchar                  not null,
  type                  varchar                  not null,
  settings              json,

  constraint organization_resources_natural_key unique (organization_id, name)
);
comment on table faraday.organization_resources is 'Resources of an organization.';

create table faraday.organization_settings (
  id                       serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                   faraday.base_status_enum not null default 'ACTIVE',
  is_active                boolean                  default true,
  metadata                 json,
  organization_id          integer                  references faraday.organizations (id),
  theme                    varchar,
  language                 varchar,
  timezone                 varchar,
  features                 json,
  enabled_modules          json,
  experimental_features    json,
  integrations             json,
  api_keys                 json,
  webhooks                 json,
  notification_preferences json,
  email_settings           json,
  alert_settings           json,
  security_policies        json,
  access_controls          json,
  audit_settings           json,
  custom_settings          json,

  unique (organization_id)
);
comment on table faraday.organization_settings is 'Settings per organization.';

create table faraday.team_members (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  metadata    json,
  team_id     integer                  not null references faraday.teams (id),
  user_id     integer                  not null references faraday.users (id),
  role        varchar                  not null,
  permissions json,
  joined_at   timestamp                default now(),
  last_active timestamp,

  constraint team_members_natural_key unique (team_id, user_id)
);
comment on table faraday.team_members is 'User to team links.';

create index team_members_user_id_idx on faraday.team_members (user_id);
