--! table: faraday.dashboard_analytics
--! mark: ledger
--! key: "timestamp"
--! scaffold: b7676a495df1 c4cc8312a13f

-- Usage numbers per user.
with

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
    user_row.id as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(32)) as n
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_analytics.user_id', n, (select max(position) from dashboard_users))
),

inserted as (
  insert into faraday.dashboard_analytics (user_id, metrics, "timestamp", period, gpt_usage, api_calls, error_logs)
  select
    user_id,
    case
      when seed.chance('dashboard_analytics.metrics?', n, 0.85) then jsonb_build_object('count', seed.int('dashboard_analytics.metrics.count', n, 1, 400), 'average', round(seed.int('dashboard_analytics.metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    "timestamp",
    case
      when seed.chance('dashboard_analytics.period?', n, 0.85) then seed.pick_weighted('dashboard_analytics.period', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
    end,
    case
      when seed.chance('dashboard_analytics.gpt_usage?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_analytics.gpt_usage.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_analytics.gpt_usage.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_analytics.api_calls?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_analytics.api_calls.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_analytics.api_calls.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_analytics.error_logs?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_analytics.error_logs.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_analytics.error_logs.version', n, 1, 5))::json
    end
  from wanted
  where not exists (
    select from faraday.dashboard_analytics as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_analytics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
