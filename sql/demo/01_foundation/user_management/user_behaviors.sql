--! table: faraday.user_behaviors
--! mark: ledger
--! key: "timestamp"
--! scaffold: bbf4e4bcf2ef 8e25445ed0b4

-- Observed usage patterns.
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
  from generate_series(1, seed.rows(200)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_behaviors.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.user_behaviors (user_id, behavior_type, behavior_data, confidence_score, "timestamp", analysis_period)
  select
    user_id,
    seed.pick_weighted('user_behaviors.behavior_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('event', seed.pick('user_behaviors.behavior_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_behaviors.behavior_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_behaviors.behavior_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('user_behaviors.confidence_score?', n, 0.85) then seed.decimal('user_behaviors.confidence_score', n, 0, 1, 2)
    end,
    "timestamp",
    case
      when seed.chance('user_behaviors.analysis_period?', n, 0.85) then seed.pick_weighted('user_behaviors.analysis_period', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
    end
  from wanted
  where not exists (
    select from faraday.user_behaviors as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_behaviors', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
