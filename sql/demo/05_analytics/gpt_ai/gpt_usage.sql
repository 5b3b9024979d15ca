--! table: faraday.gpt_usage
--! mark: ledger
--! key: created_at
--! scaffold: b89569137876 61ed2a69c454

-- Tokens and cost.
with

dashboard_gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_subscriptions as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('gpt_usage.organization_id?', n, 0.85) then organization.id end as organization_id,
    subscription.id as subscription_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(300)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_usage.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('gpt_usage.user_id', n, (select max(position) from dashboard_users))
  left join organizations as organization
    on organization.position = seed.fan_out('gpt_usage.organization_id', n, (select max(position) from organizations))
),

inserted as (
  insert into faraday.gpt_usage (user_id, organization_id, subscription_id, tokens_used, cost, created_at)
  select
    user_id,
    organization_id,
    subscription_id,
    seed.amount('gpt_usage.tokens_used', n, 100, 4000, 0),
    seed.amount('gpt_usage.cost', n, 5, 400, 2),
    created_at
  from wanted
  where not exists (
    select from faraday.gpt_usage as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_usage', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
