-- Who tried to reach what, and what waits to be purged.

create table migration.access_audit_log (
  id                uuid         primary key default gen_random_uuid(),
  user_id           uuid         not null references migration.users (id),
  action_type       varchar(50)  not null,
  resource_type     varchar(50),
  resource_id       varchar(255),
  client_account_id uuid         references migration.client_accounts (id),
  engagement_id     uuid         references migration.engagements (id),
  session_id        uuid         references migration.data_import_sessions (id),
  result            varchar(20)  not null,
  reason            text,
  ip_address        varchar(45),
  user_agent        text,
  details           json         default '{}',
  created_at        timestamptz  default now(),

  constraint access_audit_log_result_check check (result in ('success', 'denied', 'error'))
);
comment on table migration.access_audit_log is
  'Access attempts and their outcome. A log: no natural key, the same attempt may happen twice.';
comment on column migration.access_audit_log.resource_id is
  'Key of the resource as text; which table it means stands in resource_type.';

create index access_audit_log_user_id_idx on migration.access_audit_log (user_id);
create index access_audit_log_action_type_idx on migration.access_audit_log (action_type);
create index access_audit_log_client_account_id_idx on migration.access_audit_log (client_account_id);
create index access_audit_log_engagement_id_idx on migration.access_audit_log (engagement_id);
create index access_audit_log_session_id_idx on migration.access_audit_log (session_id);
create index access_audit_log_created_at_idx on migration.access_audit_log (created_at);

create table migration.enhanced_access_audit_log (
  id                uuid         primary key default gen_random_uuid(),
  user_id           uuid         not null references migration.users (id),
  action_type       varchar(50)  not null,
  resource_type     varchar(50),
  resource_id       varchar(255),
  client_account_id uuid         references migration.client_accounts (id),
  engagement_id     uuid         references migration.engagements (id),
  result            varchar(20)  not null,
  reason            text,
  ip_address        varchar(45),
  user_agent        text,
  details           json         default '{}',
  user_role_level   varchar(30),
  user_data_scope   varchar(20),
  created_at        timestamptz  default now(),

  constraint enhanced_access_audit_log_result_check check (result in ('success', 'denied', 'error')),
  constraint enhanced_access_audit_log_user_role_level_check check (
    user_role_level in ('platform_admin', 'client_admin', 'engagement_manager', 'analyst', 'viewer', 'anonymous')
  ),
  constraint enhanced_access_audit_log_user_data_scope_check check (
    user_data_scope in ('platform', 'client', 'engagement', 'demo_only')
  )
);
comment on table migration.enhanced_access_audit_log is
  'Access attempts with the role level and data scope held at that moment. A log: no natural key.';
comment on column migration.enhanced_access_audit_log.resource_id is
  'Key of the resource as text; which table it means stands in resource_type.';
comment on column migration.enhanced_access_audit_log.user_role_level is
  'Copied at the time of the attempt; later promotions do not change it.';

create index enhanced_access_audit_log_user_id_idx on migration.enhanced_access_audit_log (user_id);
create index enhanced_access_audit_log_action_type_idx on migration.enhanced_access_audit_log (action_type);
create index enhanced_access_audit_log_client_account_id_idx on migration.enhanced_access_audit_log (client_account_id);
create index enhanced_access_audit_log_engagement_id_idx on migration.enhanced_access_audit_log (engagement_id);
create index enhanced_access_audit_log_created_at_idx on migration.enhanced_access_audit_log (created_at);

create table migration.soft_deleted_items (
  id                uuid         primary key default gen_random_uuid(),
  item_type         varchar(30)  not null,
  item_id           uuid         not null,
  item_name         varchar(255),
  client_account_id uuid         references migration.client_accounts (id),
  engagement_id     uuid         references migration.engagements (id),
  deleted_by        uuid         not null references migration.users (id),
  deleted_at        timestamptz  default now(),
  delete_reason     text,
  reviewed_by       uuid         references migration.users (id),
  reviewed_at       timestamptz,
  review_decision   varchar(20),
  review_notes      text,
  purged_at         timestamptz,
  purged_by         uuid         references migration.users (id),
  status            varchar(20)  default 'pending_review',
  created_at        timestamptz  default now(),
  updated_at        timestamptz,

  constraint soft_deleted_items_item_type_item_id_key unique (item_type, item_id),
  constraint soft_deleted_items_item_type_check check (
    item_type in ('client_account', 'engagement', 'data_import_session', 'asset', 'user_profile')
  ),
  constraint soft_deleted_items_review_decision_check check (review_decision in ('approved', 'rejected', 'pending')),
  constraint soft_deleted_items_status_check check (status in ('pending_review', 'approved_for_purge', 'rejected', 'purged'))
);
comment on table migration.soft_deleted_items is
  'Deleted items that wait for an administrator to approve their purge; one row an item, reused when it is deleted again.';
comment on column migration.soft_deleted_items.item_id is
  'Soft reference: the table is told by item_type, and the item may be purged already.';
comment on column migration.soft_deleted_items.review_decision is
  'What the reviewer said; status says how far the item has come.';

create index soft_deleted_items_item_id_idx on migration.soft_deleted_items (item_id);
create index soft_deleted_items_client_account_id_idx on migration.soft_deleted_items (client_account_id);
create index soft_deleted_items_engagement_id_idx on migration.soft_deleted_items (engagement_id);
create index soft_deleted_items_deleted_by_idx on migration.soft_deleted_items (deleted_by);
create index soft_deleted_items_reviewed_by_idx on migration.soft_deleted_items (reviewed_by);
create index soft_deleted_items_purged_by_idx on migration.soft_deleted_items (purged_by);
create index soft_deleted_items_status_idx on migration.soft_deleted_items (status);
