-- A grant is given, then used; it has a time of last use if and only if it has been used.
with

grants as (
  select 'client_access ' || id as row_key, granted_at, last_accessed_at, expires_at, access_count from migration.client_access
  union all
  select 'engagement_access ' || id, granted_at, last_accessed_at, expires_at, access_count from migration.engagement_access
)

select
  row_key,
  format(
    'granted %s, last used %s, used %s times, expires %s',
    granted_at, coalesce(last_accessed_at::text, 'never'), access_count, coalesce(expires_at::text, 'never')
  ) as problem
from grants
where last_accessed_at < granted_at
  or last_accessed_at > expires_at
  or (last_accessed_at is null) <> (coalesce(access_count, 0) = 0);
