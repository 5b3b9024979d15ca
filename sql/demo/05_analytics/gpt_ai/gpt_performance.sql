--! table: faraday.gpt_performance
--! mark: ledger
--! key: "timestamp"
--! scaffold: 2d3374a9de73 148bed94b5be

-- Response time and errors.
with

gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

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

wanted as (
  select
    n,
    subscription.id as subscription_id,
    model.id as model_id,
    user_row.id as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(60)) as n
  left join gpt_definitions as model
    on model.position = seed.fan_out('gpt_performance.model_id', n, (select max(position) from gpt_definitions))
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_performance.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('gpt_performance.user_id', n, (select max(position) from dashboard_users))
),

inserted as (
  insert into faraday.gpt_performance (
    subscription_id, model_id, user_id, metrics, "timestamp", response_time, error_rate, usage_count, meta_data
  )
  select
    subscription_id,
    model_id,
    user_id,
    case
      when seed.chance('gpt_performance.metrics?', n, 0.85) then jsonb_build_object('count', seed.int('gpt_performance.metrics.count', n, 1, 400), 'average', round(seed.int('gpt_performance.metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    "timestamp",
    case
      when seed.chance('gpt_performance.response_time?', n, 0.85) then seed.amount('gpt_performance.response_time', n, 20, 3000, 0)
    end,
    case
      when seed.chance('gpt_performance.error_rate?', n, 0.85) then seed.decimal('gpt_performance.error_rate', n, 1, 20, 2)
    end,
    case
      when seed.chance('gpt_performance.usage_count?', n, 0.85) then seed.amount('gpt_performance.usage_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('gpt_performance.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_performance.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_performance.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_performance.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.gpt_performance as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.gpt_performance', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
