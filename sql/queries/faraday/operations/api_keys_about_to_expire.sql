--! title: API keys about to expire
--! page: Keys and access

-- Keys in use that run out within ninety days or have run out already, of the platform and of its dashboard, with whom to
-- remind. Accounts are found by primary key; an index on expires_at serves the range.
with

chosen as (
  select seed.today() as today, seed.today() + 90 as until
),

keys as (
  select 'platform' as kind, key.name, key.user_id, key.expires_at, key.last_used_at, key.created_at
  from chosen
  join faraday.api_keys as key on key.expires_at < chosen.until and key.is_active

  union all

  select 'dashboard' as kind, key.name, key.user_id, key.expires_at, null::timestamp as last_used_at, key.created_at
  from chosen
  join faraday.dashboard_api_keys as key on key.expires_at < chosen.until and key.revoked_at is null
)

select
  keys.kind,
  keys.name as key,
  account.first_name || ' ' || account.last_name as account,
  account.email,
  keys.created_at::date as issued_on,
  keys.expires_at::date as expires_on,
  keys.expires_at::date - chosen.today as days_left,
  keys.last_used_at,
  case when keys.expires_at < chosen.today then 'expired' else 'remind' end as state
from chosen
cross join keys
join faraday.users as account on account.id = keys.user_id
order by keys.expires_at, keys.kind, keys.name collate "C", account.email
limit 25;
