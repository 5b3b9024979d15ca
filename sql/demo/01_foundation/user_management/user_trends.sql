--! table: faraday.user_trends
--! mark: ledger
--! key: "timestamp"
--! scaffold: b073effe6bba 986c9576663e

-- Usage direction over time.
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
    case when seed.chance('user_trends.time_range?', n, 0.85) then time_range_word.word end as time_range,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(100)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_trends.user_id', n, (select max(position) from users))
  left join seed.word as time_range_word on time_range_word.kind = 'noun' and time_range_word.position = seed.distinct_position('user_trends.time_range', n)
),

inserted as (
  insert into faraday.user_trends (
    user_id, trend_type, trend_data, trend_direction, trend_strength, seasonal_patterns, time_range, "timestamp"
  )
  select
    user_id,
    seed.pick_weighted('user_trends.trend_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_trends.trend_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_trends.trend_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_trends.trend_data.attempt', n, 1, 3))::json,
    seed.pick('user_trends.trend_direction', n, 'inbound', 'outbound'),
    case
      when seed.chance('user_trends.trend_strength?', n, 0.85) then seed.amount('user_trends.trend_strength', n, 1, 1000, 2)
    end,
    case
      when seed.chance('user_trends.seasonal_patterns?', n, 0.85) then jsonb_build_object('source', seed.pick('user_trends.seasonal_patterns.source', n, 'web', 'api', 'import'), 'version', seed.int('user_trends.seasonal_patterns.version', n, 1, 5))::json
    end,
    time_range,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.user_trends as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_trends', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
