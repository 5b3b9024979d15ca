--! table: migration.user_roles
--! mark: uuid id
--! key: user_id, role_name
--! target: at least 27

-- Role level and scope of the profile, written out as roles, with the permissions of the templates. Administrators hold theirs
-- from the day they were approved, the others from the first days of the engagement. A viewer follows all engagements of the
-- client and holds one role for each, until it ends.
with

titles (role_level, rank, title, description) as (
  values
    ('platform_admin', 1, 'Platform administrator', 'Runs the platform itself: clients, users and agents of every tenant.'),
    ('client_admin', 2, 'Client administrator', 'Runs one client: its engagements, its users, its data.'),
    ('engagement_manager', 3, 'Engagement manager', 'Leads one engagement: its team, its waves, its decisions.'),
    ('analyst', 4, 'Analyst', 'Works on one engagement: imports, assesses, exports.'),
    ('viewer', 5, 'Viewer', 'Reads the results of one engagement.')
),

wanted as (
  select
    account.email,
    profile.user_id,
    profile.data_scope,
    profile.scope_client_account_id,
    profile.approved_at,
    coalesce(profile.approved_by, profile.user_id) as assigned_by,  -- nobody stood above the operator
    titles.*,
    titles.title || coalesce(': ' || coalesce(engagement.name, client.name), '') as role_name,
    engagement.id as engagement_id,
    engagement.target_completion_date,
    engagement.created_at + interval '24 hours'
      * (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from engagement.created_at at time zone 'UTC')] as first_day  -- no weekend
  from migration.enhanced_user_profiles as profile
  join migration.users as account on account.id = profile.user_id
  left join titles on titles.role_level = profile.role_level
  left join migration.client_accounts as client on client.id = profile.scope_client_account_id
  left join migration.engagements as engagement
    on engagement.client_account_id = client.id
    and engagement.is_mock
    and (engagement.id = profile.scope_engagement_id or profile.role_level = 'viewer')
  where profile.registration_reason like 'MOCK:%'
),

assigned as (
  select
    wanted.*,
    coalesce(
      seed.office_time('user_roles.assigned_at', email || '/' || role_name, first_day, first_day + interval '96 hours'),
      approved_at + interval '5 minutes'
    ) as assigned_at
  from wanted
)

insert into migration.user_roles (
  id, user_id, role_type, role_name, description, permissions, scope_type, scope_client_id, scope_engagement_id,
  is_active, assigned_at, assigned_by, expires_at, created_at, updated_at
)
select
  seed.uuid('user_roles', email || '/' || role_name),
  user_id,
  role_level,
  role_name,
  description,
  json_build_object(
    'can_create_clients', rank = 1,
    'can_manage_engagements', rank <= 3,
    'can_import_data', rank <= 4,
    'can_export_data', rank <= 4,
    'can_view_analytics', true,
    'can_manage_users', rank <= 3,
    'can_configure_agents', rank = 1,
    'can_access_admin_console', rank = 1
  ),
  case when engagement_id is null then data_scope else 'engagement' end,
  scope_client_account_id,
  engagement_id,
  true,
  assigned_at,
  assigned_by,
  case when role_level = 'viewer' then target_completion_date end,
  assigned_at,
  assigned_at
from assigned
on conflict (user_id, role_name) do nothing;
