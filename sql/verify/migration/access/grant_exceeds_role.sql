-- An active grant never gives more than the role level of the profile stands for. Otherwise the weaker of the two records would
-- decide what somebody may do, and nobody reading the role would know.
with

ranks (access_level, rank) as (
  values ('read_only', 1), ('read_write', 2), ('admin', 3), ('super_admin', 4)
),

ceilings (role_level, on_client, on_engagement) as (
  -- Managers and analysts work on single engagements; a whole client they may look at, no more.
  values
    ('platform_admin', 4, 4), ('client_admin', 3, 3), ('engagement_manager', 1, 3), ('analyst', 1, 2), ('viewer', 1, 1),
    ('anonymous', 0, 0)
),

grants as (
  select 'client_access ' || id as row_key, user_profile_id, access_level, true as is_client
  from migration.client_access
  where is_active
  union all
  select 'engagement_access ' || id, user_profile_id, access_level, false
  from migration.engagement_access
  where is_active
)

select
  grants.row_key,
  format('%s granted to somebody of role level %s', grants.access_level, profile.role_level) as problem
from grants
join ranks using (access_level)
join migration.enhanced_user_profiles as profile on profile.user_id = grants.user_profile_id
join ceilings using (role_level)
where ranks.rank > case when grants.is_client then ceilings.on_client else ceilings.on_engagement end;
