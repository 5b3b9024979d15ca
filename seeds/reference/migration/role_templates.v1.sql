--! table: migration.user_roles
--! key: user_id, role_name
--! id: id
--! released: 2026-01-12T00:00:00Z
--! editable: description

-- Templates that administrators copy when they grant a role. They belong to the system account, which nobody logs in with.
select
  system_account.id as user_id,
  template.role_type,
  template.role_name,
  template.description,
  json_build_object(
    'can_create_clients', template.rank <= 1,
    'can_manage_engagements', template.rank <= 2,
    'can_import_data', template.rank <= 3,
    'can_export_data', template.rank <= 3,
    'can_view_analytics', true,
    'can_manage_users', template.rank <= 2,
    'can_configure_agents', template.rank <= 1,
    'can_access_admin_console', template.rank <= 1
  ) as permissions,
  template.scope_type,
  true as is_active,
  timestamptz '2026-01-12T00:00:00Z' as assigned_at,
  system_account.id as assigned_by
from (
  values
    (1, 'platform_admin', 'Template: platform administrator', 'Runs the platform itself: clients, users and agents of every tenant.', 'platform'),
    (2, 'client_admin', 'Template: client administrator', 'Runs one client: its engagements, its users, its data.', 'client'),
    (3, 'analyst', 'Template: analyst', 'Works on one engagement: imports, assesses, exports.', 'engagement'),
    (4, 'viewer', 'Template: viewer', 'Reads the results of one engagement.', 'engagement')
) as template (rank, role_type, role_name, description, scope_type)
left join migration.users as system_account on system_account.email = 'system@platform.example'
