-- Identity access.

create table faraday.access_control_permissions (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  name                  varchar                  not null,
  description           varchar,
  resource_type         varchar                  not null,
  action                varchar                  not null,
  scope                 varchar,
  permission_type       varchar                  not null,
  permission_metadata   json,

  constraint access_control_permissions_natural_key unique (name)
);
comment on table faraday.access_control_permissions is 'Permissions by resource and action.';

create table faraday.access_control_roles (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  name                  varchar                  not null,
  description           varchar,
  role_metadata         json,

  constraint access_control_roles_natural_key unique (name)
);
comment on table faraday.access_control_roles is 'Access roles.';

create table faraday.access_control_role_permissions (
  id                       serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                   faraday.base_status_enum not null default 'ACTIVE',
  is_active                boolean                  default true,
  metadata                 json,
  role_id                  integer                  not null references faraday.access_control_roles (id),
  permission_id            integer                  not null references faraday.access_control_permissions (id),
  role_permission_metadata json,

  constraint access_control_role_permissions_natural_key unique (role_id, permission_id)
);
comment on table faraday.access_control_role_permissions is 'Role to permission grants.';

create index access_control_role_permissions_permission_id_idx on faraday.access_control_role_permissions (permission_id);

create table faraday.access_control_user_roles (
  id                    serial                   primary key,
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  user_id               integer                  not null references faraday.users (id),
  role_id               integer                  not null references faraday.access_control_roles (id),
  user_role_metadata    json,

  constraint access_control_user_roles_natural_key unique (user_id, role_id)
);
comment on table faraday.access_control_user_roles is 'Role grants per user.';

create index access_control_user_roles_role_id_idx on faraday.access_control_user_roles (role_id);

create table faraday.api_keys (
  id           serial                  primary key,
  key          varchar                 not null,
  name         varchar                 not null,
  description  varchar,
  user_id      integer                 not null references faraday.users (id),
  permissions  json                    default '{}',
  is_active    boolean                 default true,
  created_at   timestamp               default now(),
  expires_at   timestamp,
  last_used_at timestamp,
  created_by   integer                 references faraday.users (id),
  source       faraday.key_source_enum not null default 'DATABASE',
  environment  varchar,
  service_name varchar,

  unique (key)
);
comment on table faraday.api_keys is 'API keys.';

create index api_keys_created_by_idx on faraday.api_keys (created_by);
create index api_keys_user_id_idx on faraday.api_keys (user_id);

create table faraday.permission_overrides (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  user_id       integer                  references faraday.users (id),
  permission_id integer                  references faraday.access_control_permissions (id),
  is_allowed    boolean,
  reason        varchar,
  expires_at    timestamp
);
comment on table faraday.permission_overrides is 'Per-user permission exceptions.';

create index ix_permission_overrides_user_id on faraday.permission_overrides (user_id);
create index permission_overrides_permission_id_idx on faraday.permission_overrides (permission_id);

create table faraday.permissions (
  id            serial                   primary key,
  status        faraday.base_status_enum not null default 'ACTIVE',
  is_active     boolean                  default true,
  name          varchar                  not null,
  description   varchar,
  resource_type varchar                  not null,
  action        varchar                  not null,

  unique (name)
);
comment on table faraday.permissions is 'Permissions.';

create table faraday.role_hierarchy (
  parent_role_id        integer                  not null references faraday.access_control_roles (id),
  child_role_id         integer                  not null references faraday.access_control_roles (id),
  created_at timestamp not null default now(), updated_at timestamp not null default now(), last_accessed_at timestamp,
  archived_at timestamp, deleted_at timestamp, scheduled_deletion_at timestamp, retention_period integer,
  status                faraday.base_status_enum not null default 'ACTIVE',
  is_active             boolean                  default true,
  metadata              json,
  hierarchy_metadata    json,

  primary key (parent_role_id, child_role_id)
);
comment on table faraday.role_hierarchy is 'Role to role links.';

create index role_hierarchy_child_role_id_idx on faraday.role_hierarchy (child_role_id);

create table faraday.roles (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  name        varchar                  not null,
  description varchar,
  is_custom   boolean                  default false,

  unique (name)
);
comment on table faraday.roles is 'Roles.';

create table faraday.role_permissions (
  role_id       integer references faraday.roles (id),
  permission_id integer references faraday.permissions (id),

  constraint role_permissions_natural_key unique (role_id, permission_id)
);
comment on table faraday.role_permissions is 'Role to permission links.';

create index role_permissions_permission_id_idx on faraday.role_permissions (permission_id);

create table faraday.role_templates (
  id          serial                   primary key,
  status      faraday.base_status_enum not null default 'ACTIVE',
  is_active   boolean                  default true,
  metadata    json,
  name        varchar,
  description varchar,
  is_system   boolean                  default false,

  unique (name)
);
comment on table faraday.role_templates is 'Ready-made roles.';
