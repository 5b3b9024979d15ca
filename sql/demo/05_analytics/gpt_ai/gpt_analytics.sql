--! table: faraday.gpt_analytics
--! mark: ledger
--! key: "timestamp"
--! scaffold: 22abb7d0b66e b015ebaed2f1

-- Model metrics per subscription.
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
    case when seed.chance('gpt_analytics.organization_id?', n, 0.85) then organization.id end as organization_id,
    subscription.id as subscription_id,
    initcap(metric_name_word.word) || ' analytic' as metric_name,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(200)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_analytics.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('gpt_analytics.user_id', n, (select max(position) from dashboard_users))
  left join organizations as organization
    on organization.position = seed.fan_out('gpt_analytics.organization_id', n, (select max(position) from organizations))
  left join seed.word as metric_name_word on metric_name_word.kind = 'adjective' and metric_name_word.position = seed.distinct_position('gpt_analytics.metric_name', n)
),

inserted as (
  insert into faraday.gpt_analytics (user_id, organization_id, subscription_id, metric_name, metric_value, "timestamp")
  select
    user_id,
    organization_id,
    subscription_id,
    metric_name,
    seed.amount('gpt_analytics.metric_value', n, 1, 1000, 2),
    "timestamp"
  from wanted
  where not exists (
    select from faraday.gpt_analytics as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_analytics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
