-- What a user may reach: roles, clients and engagements.

create table migration.user_roles (
  id                  uuid         primary key default gen_random_uuid(),
  user_id             uuid         not null references migration.users (id) on delete cascade,
  role_type           varchar(50)  not null,
  role_name           varchar(100) not null,
  description         text,
  permissions         json,
  scope_type          varchar(20)  default 'global',
  scope_client_id     uuid         references migration.client_accounts (id),
  scope_engagement_id uuid         references migration.engagements (id),
  is_active           boolean      default true,
  assigned_at         timestamptz  default now(),
  assigned_by         uuid         not null references migration.users (id),
  expires_at          timestamptz,
  created_at          timestamptz  default now(),
  updated_at          timestamptz,

  constraint user_roles_user_id_role_name_key unique (user_id, role_name),
  constraint user_roles_role_type_check check (
    role_type in ('platform_admin', 'client_admin', 'engagement_manager', 'analyst', 'viewer')
  ),
  constraint user_roles_scope_type_check check (scope_type in ('global', 'platform', 'client', 'engagement')),
  constraint user_roles_expires_at_check check (expires_at >= assigned_at)
);
comment on table migration.user_roles is 'Roles granted to users, each for everything or for one client or engagement.';
comment on column migration.user_roles.role_name is
  'Tells the grant from the user''s others: a role held on two engagements is named after each.';
comment on column migration.user_roles.scope_type is
  'May be narrower than global without a key beside it: role templates name the kind of scope only.';

create index user_roles_scope_client_id_idx on migration.user_roles (scope_client_id);
create index user_roles_scope_engagement_id_idx on migration.user_roles (scope_engagement_id);
create index user_roles_is_active_idx on migration.user_roles (is_active);
create index user_roles_assigned_by_idx on migration.user_roles (assigned_by);

create table migration.client_access (
  id                      uuid        primary key default gen_random_uuid(),
  user_profile_id         uuid        not null references migration.user_profiles (user_id) on delete cascade,
  client_account_id       uuid        not null references migration.client_accounts (id) on delete cascade,
  access_level            varchar(20) not null,
  permissions             json,
  restricted_environments json        default '[]',
  restricted_data_types   json        default '[]',
  granted_at              timestamptz default now(),
  granted_by              uuid        not null references migration.users (id),
  expires_at              timestamptz,
  is_active               boolean     default true,
  last_accessed_at        timestamptz,
  access_count            integer     default 0,
  created_at              timestamptz default now(),
  updated_at              timestamptz,

  constraint client_access_user_profile_id_client_account_id_key unique (user_profile_id, client_account_id),
  constraint client_access_access_level_check check (access_level in ('read_only', 'read_write', 'admin', 'super_admin')),
  constraint client_access_expires_at_check check (expires_at >= granted_at),
  constraint client_access_access_count_check check (access_count >= 0)
);
comment on table migration.client_access is 'Grants of one client to one user profile.';
comment on column migration.client_access.user_profile_id is 'The user_id of the profile, which is its primary key.';

create index client_access_client_account_id_idx on migration.client_access (client_account_id);
create index client_access_granted_by_idx on migration.client_access (granted_by);
create index client_access_is_active_idx on migration.client_access (is_active);

create table migration.engagement_access (
  id                    uuid         primary key default gen_random_uuid(),
  user_profile_id       uuid         not null references migration.user_profiles (user_id) on delete cascade,
  engagement_id         uuid         not null references migration.engagements (id) on delete cascade,
  access_level          varchar(20)  not null,
  engagement_role       varchar(100),
  permissions           json,
  restricted_sessions   json         default '[]',
  allowed_session_types json,
  granted_at            timestamptz  default now(),
  granted_by            uuid         not null references migration.users (id),
  expires_at            timestamptz,
  is_active             boolean      default true,
  last_accessed_at      timestamptz,
  access_count          integer      default 0,
  created_at            timestamptz  default now(),
  updated_at            timestamptz,

  constraint engagement_access_user_profile_id_engagement_id_key unique (user_profile_id, engagement_id),
  constraint engagement_access_access_level_check check (access_level in ('read_only', 'read_write', 'admin', 'super_admin')),
  constraint engagement_access_expires_at_check check (expires_at >= granted_at),
  constraint engagement_access_access_count_check check (access_count >= 0)
);
comment on table migration.engagement_access is 'Grants of one engagement to one user profile.';
comment on column migration.engagement_access.user_profile_id is 'The user_id of the profile, which is its primary key.';

create index engagement_access_engagement_id_idx on migration.engagement_access (engagement_id);
create index engagement_access_granted_by_idx on migration.engagement_access (granted_by);
create index engagement_access_is_active_idx on migration.engagement_access (is_active);
