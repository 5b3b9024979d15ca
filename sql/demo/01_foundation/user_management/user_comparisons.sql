--! table: faraday.user_comparisons
--! mark: ledger
--! key: "timestamp"
--! scaffold: 1e73933b21a3 f3c2c9a24abc

-- User against peer percentiles.
with

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
    user_row.id as user_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(120)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_comparisons.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.user_comparisons (
    user_id, comparison_type, comparison_data, comparison_users, percentile_rank, benchmarking_data, insights,
    "timestamp"
  )
  select
    user_id,
    seed.pick_weighted('user_comparisons.comparison_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_comparisons.comparison_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_comparisons.comparison_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_comparisons.comparison_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('user_comparisons.comparison_users?', n, 0.85) then jsonb_build_object('source', seed.pick('user_comparisons.comparison_users.source', n, 'web', 'api', 'import'), 'version', seed.int('user_comparisons.comparison_users.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_comparisons.percentile_rank?', n, 0.85) then seed.int('user_comparisons.percentile_rank', n, 1, 20)
    end,
    case
      when seed.chance('user_comparisons.benchmarking_data?', n, 0.85) then jsonb_build_object('event', seed.pick('user_comparisons.benchmarking_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_comparisons.benchmarking_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_comparisons.benchmarking_data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('user_comparisons.insights?', n, 0.85) then jsonb_build_object('source', seed.pick('user_comparisons.insights.source', n, 'web', 'api', 'import'), 'version', seed.int('user_comparisons.insights.version', n, 1, 5))::json
    end,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.user_comparisons as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_comparisons', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
