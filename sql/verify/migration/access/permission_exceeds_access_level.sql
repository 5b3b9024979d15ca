-- The permissions written into a grant stay within its access level: read_only changes nothing and takes nothing along, and only
-- administrators manage users, settings, agents and decisions.
with

grants as (
  select 'client_access ' || id as row_key, access_level, permissions from migration.client_access
  union all
  select 'engagement_access ' || id, access_level, permissions from migration.engagement_access
),

granted_permissions as (
  select grants.row_key, grants.access_level, permission.key as permission
  from grants
  cross join json_each_text(case json_typeof(permissions) when 'object' then permissions else '{}' end) as permission
  where permission.value = 'true'
)

select
  row_key,
  format('%s, but gives %s', access_level, string_agg(permission, ', ' order by permission)) as problem
from granted_permissions
where access_level = 'read_only' and permission <> 'can_view_data'
  or access_level = 'read_write' and permission in (
    'can_manage_engagements', 'can_configure_client_settings', 'can_manage_client_users',
    'can_configure_agents', 'can_approve_migration_decisions'
  )
group by row_key, access_level;
