--! table: faraday.gpt_sharing
--! mark: ledger
--! key: subscription_id, user_id
--! scaffold: 98b2b1340561 2c93d94bfc38

-- Subscriptions shared with users.
with

dashboard_gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_subscriptions as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    subscription.id as subscription_id,
    user_row.id as user_id,
    (seed.office_time('gpt_sharing.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(45)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from dashboard_gpt_subscriptions))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

inserted as (
  insert into faraday.gpt_sharing (subscription_id, user_id, permissions, created_at, expires_at)
  select
    subscription_id,
    user_id,
    case
      when seed.chance('gpt_sharing.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('gpt_sharing.permissions.write', n, 0.6), 'delete', seed.chance('gpt_sharing.permissions.delete', n, 0.2))::json
    end,
    created_at,
    case
      when seed.chance('gpt_sharing.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('gpt_sharing.expires_at', n, 30, 730)
    end
  from wanted
  on conflict (subscription_id, user_id) do nothing
  returning subscription_id, user_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_sharing', inserted.subscription_id::text || ',' || inserted.user_id::text
from inserted
on conflict (table_name, key) do nothing;
