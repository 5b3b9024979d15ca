-- Who a user is to the platform: profiles, role levels and what each level may do.

create table migration.user_profiles (
  user_id                  uuid         primary key references migration.users (id) on delete cascade,
  status                   varchar(20)  not null default 'pending_approval',
  approval_requested_at    timestamptz  default now(),
  approved_at              timestamptz,
  approved_by              uuid         references migration.users (id),
  registration_reason      text,
  organization             varchar(255),
  role_description         varchar(255),
  requested_access_level   varchar(20)  default 'read_only',
  phone_number             varchar(20),
  manager_email            varchar(255),
  linkedin_profile         varchar(255),
  last_login_at            timestamptz,
  login_count              integer      default 0,
  failed_login_attempts    integer      default 0,
  last_failed_login        timestamptz,
  notification_preferences json,
  created_at               timestamptz  default now(),
  updated_at               timestamptz,

  constraint user_profiles_status_check check (status in ('pending_approval', 'active', 'suspended', 'deactivated')),
  constraint user_profiles_requested_access_level_check check (
    requested_access_level in ('read_only', 'read_write', 'admin', 'super_admin')
  ),
  constraint user_profiles_counts_check check (login_count >= 0 and failed_login_attempts >= 0)
);
comment on table migration.user_profiles is
  'Registration, approval and sign-in record of a user; the grants in client_access and engagement_access hang on it.';

create index user_profiles_status_idx on migration.user_profiles (status);
create index user_profiles_approved_by_idx on migration.user_profiles (approved_by);

create table migration.enhanced_user_profiles (
  user_id                 uuid         primary key references migration.users (id) on delete cascade,
  status                  varchar(20)  not null default 'pending_approval',
  role_level              varchar(30)  not null default 'viewer',
  data_scope              varchar(20)  not null default 'demo_only',
  scope_client_account_id uuid         references migration.client_accounts (id),
  scope_engagement_id     uuid         references migration.engagements (id),
  registration_reason     text,
  organization            varchar(255),
  role_description        varchar(255),
  phone_number            varchar(20),
  manager_email           varchar(255),
  approval_requested_at   timestamptz  default now(),
  approved_at             timestamptz,
  approved_by             uuid         references migration.users (id),
  last_login_at           timestamptz,
  login_count             integer      default 0,
  failed_login_attempts   integer      default 0,
  is_deleted              boolean      default false,
  deleted_at              timestamptz,
  deleted_by              uuid         references migration.users (id),
  delete_reason           text,
  created_at              timestamptz  default now(),
  updated_at              timestamptz,

  constraint enhanced_user_profiles_status_check check (status in ('pending_approval', 'active', 'suspended', 'deactivated')),
  constraint enhanced_user_profiles_role_level_check check (
    role_level in ('platform_admin', 'client_admin', 'engagement_manager', 'analyst', 'viewer', 'anonymous')
  ),
  constraint enhanced_user_profiles_data_scope_check check (data_scope in ('platform', 'client', 'engagement', 'demo_only')),
  constraint enhanced_user_profiles_counts_check check (login_count >= 0 and failed_login_attempts >= 0)
);
comment on table migration.enhanced_user_profiles is
  'Role level and data scope of a user. Stands beside user_profiles and does not refer to it.';
comment on column migration.enhanced_user_profiles.data_scope is
  'How far the user sees: everything, one client, one engagement, or demo rows only.';
comment on column migration.enhanced_user_profiles.scope_client_account_id is
  'The client meant by data_scope client or engagement.';

create index enhanced_user_profiles_status_idx on migration.enhanced_user_profiles (status);
create index enhanced_user_profiles_role_level_idx on migration.enhanced_user_profiles (role_level);
create index enhanced_user_profiles_data_scope_idx on migration.enhanced_user_profiles (data_scope);
create index enhanced_user_profiles_scope_client_account_id_idx on migration.enhanced_user_profiles (scope_client_account_id);
create index enhanced_user_profiles_scope_engagement_id_idx on migration.enhanced_user_profiles (scope_engagement_id);
create index enhanced_user_profiles_approved_by_idx on migration.enhanced_user_profiles (approved_by);
create index enhanced_user_profiles_is_deleted_idx on migration.enhanced_user_profiles (is_deleted);
create index enhanced_user_profiles_deleted_by_idx on migration.enhanced_user_profiles (deleted_by);

create table migration.role_permissions (
  id                             uuid        primary key default gen_random_uuid(),
  role_level                     varchar(30) not null,
  can_manage_platform_settings   boolean     default false,
  can_manage_all_clients         boolean     default false,
  can_manage_all_users           boolean     default false,
  can_purge_deleted_data         boolean     default false,
  can_view_system_logs           boolean     default false,
  can_create_clients             boolean     default false,
  can_modify_client_settings     boolean     default false,
  can_manage_client_users        boolean     default false,
  can_delete_client_data         boolean     default false,
  can_create_engagements         boolean     default false,
  can_modify_engagement_settings boolean     default false,
  can_manage_engagement_users    boolean     default false,
  can_delete_engagement_data     boolean     default false,
  can_import_data                boolean     default false,
  can_export_data                boolean     default false,
  can_view_analytics             boolean     default false,
  can_modify_data                boolean     default false,
  can_configure_agents           boolean     default false,
  can_view_agent_insights        boolean     default false,
  can_approve_agent_decisions    boolean     default false,
  created_at                     timestamptz default now(),
  updated_at                     timestamptz,

  constraint role_permissions_role_level_key unique (role_level),
  constraint role_permissions_role_level_check check (
    role_level in ('platform_admin', 'client_admin', 'engagement_manager', 'analyst', 'viewer', 'anonymous')
  )
);
comment on table migration.role_permissions is 'Permission flags of each role level, one row a level.';
