-- Projects.

create table faraday.planning_history (
  id                    serial                       primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_id               integer                      not null references faraday.activity_plans_planning (id),
  history_date          timestamp                    not null default now(),
  history_type          varchar(50)                  not null,
  history_description   text,
  history_trigger       faraday.history_trigger_enum,
  history_metadata      json
);
comment on table faraday.planning_history is 'Changes to a plan.';

create index planning_history_plan_id_idx on faraday.planning_history (plan_id);

create table faraday.planning_metrics (
  id                    serial           primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  plan_id               integer          not null references faraday.activity_plans_planning (id),
  metric_type           varchar(50)      not null,
  metric_value          double precision,
  metric_unit           varchar(20),
  metric_date           timestamp        not null default now(),
  metric_notes          text,
  metric_metadata       json
);
comment on table faraday.planning_metrics is 'Values of a plan.';

create index planning_metrics_plan_id_idx on faraday.planning_metrics (plan_id);

create table faraday.project_comments (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  project_id            integer                  references faraday.organization_projects (id),
  user_id               integer                  references faraday.users (id),
  content               varchar                  not null,
  parent_id             integer                  references faraday.project_comments (id)
);
comment on table faraday.project_comments is 'Threaded project remarks.';

create index project_comments_parent_id_idx on faraday.project_comments (parent_id);
create index project_comments_project_id_idx on faraday.project_comments (project_id);
create index project_comments_user_id_idx on faraday.project_comments (user_id);

create table faraday.project_feedback (
  id            serial                   primary key,
  is_active     boolean                  default true,
  metadata      json,
  project_id    integer                  not null references faraday.feedback_projects (id),
  user_id       integer                  not null references faraday.users (id),
  category_id   integer                  references faraday.feedback_categories (id),
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
comment on table faraday.project_feedback is 'Feedback on a project.';

create index project_feedback_user_id_idx on faraday.project_feedback (user_id);

create table faraday.project_roles (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  project_id            integer                  references faraday.organization_projects (id),
  name                  varchar                  not null,
  description           varchar,
  permissions           json                     not null,
  is_system_role        boolean                  default false,
  settings              json,

  constraint project_roles_natural_key unique (project_id, name)
);
comment on table faraday.project_roles is 'Roles on a project.';

create table faraday.project_members (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  project_id            integer                  references faraday.organization_projects (id),
  user_id               integer                  references faraday.users (id),
  role_id               integer                  references faraday.project_roles (id),
  permissions           json,

  constraint project_members_natural_key unique (project_id, user_id)
);
comment on table faraday.project_members is 'People on a project.';

create index project_members_user_id_idx on faraday.project_members (user_id);

create table faraday.project_milestones (
  id           serial                   primary key,
  status       faraday.base_status_enum not null default 'ACTIVE',
  is_active    boolean                  default true,
  metadata     json,
  project_id   integer                  not null references faraday.feedback_projects (id),
  title        varchar                  not null,
  description  text,
  due_date     timestamp,
  completed_at timestamp,

  constraint project_milestones_natural_key unique (project_id, title)
);
comment on table faraday.project_milestones is 'Dated project marks.';

create table faraday.project_resources (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  project_id            integer                  references faraday.organization_projects (id),
  name                  varchar                  not null,
  type                  varchar                  not null,
  description           varchar,
  url                   varchar,
  settings              json
);
comment on table faraday.project_resources is 'Material of a project.';

create table faraday.project_settings (
  id                       serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                   faraday.base_status_enum not null default 'ACTIVE',
  is_active                boolean                  default true,
  metadata                 json,
  project_id               integer                  references faraday.organization_projects (id),
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

  unique (project_id)
);
comment on table faraday.project_settings is 'Settings of a project.';

create table faraday.project_tasks (
  id                    serial    primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  is_active             boolean   default true,
  metadata              json,
  project_id            integer   references faraday.organization_projects (id),
  name                  varchar   not null,
  description           varchar,
  status                varchar   not null,
  priority              varchar,
  due_date              timestamp,
  assigned_to           integer   references faraday.users (id)
);
comment on table faraday.project_tasks is 'Tasks of a project.';

create index project_tasks_assigned_to_idx on faraday.project_tasks (assigned_to);
create index project_tasks_project_id_idx on faraday.project_tasks (project_id);
