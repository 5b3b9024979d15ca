--! table: faraday.user_performances
--! mark: ledger
--! key: "timestamp"
--! scaffold: 268cb0cd6fb0 edd42849f2b3

-- Accuracy and speed per user.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    case when seed.chance('user_performances.context?', n, 0.85) then left(context_word.word, 100) end as context
  from generate_series(1, seed.rows(384)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('user_performances.user_id', n, (select max(position) from users))
  left join seed.word as context_word on context_word.kind = 'sentence' and context_word.position = seed.distinct_position('user_performances.context', n)
),

inserted as (
  insert into faraday.user_performances (
    user_id, accuracy, speed, completion_rate, efficiency, skill_levels, performance_data, "timestamp", context
  )
  select
    user_id,
    case
      when seed.chance('user_performances.accuracy?', n, 0.85) then seed.decimal('user_performances.accuracy', n, 0, 1, 2)
    end,
    case when seed.chance('user_performances.speed?', n, 0.85) then seed.int('user_performances.speed', n, 10, 130) end,
    case
      when seed.chance('user_performances.completion_rate?', n, 0.85) then seed.int('user_performances.completion_rate', n, 0, 100)
    end,
    case
      when seed.chance('user_performances.efficiency?', n, 0.85) then seed.amount('user_performances.efficiency', n, 1, 1000, 2)
    end,
    case
      when seed.chance('user_performances.skill_levels?', n, 0.85) then jsonb_build_object('source', seed.pick('user_performances.skill_levels.source', n, 'web', 'api', 'import'), 'version', seed.int('user_performances.skill_levels.version', n, 1, 5))::json
    end,
    case
      when seed.chance('user_performances.performance_data?', n, 0.85) then jsonb_build_object('event', seed.pick('user_performances.performance_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_performances.performance_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_performances.performance_data.attempt', n, 1, 3))::json
    end,
    "timestamp",
    context
  from wanted
  where not exists (
    select from faraday.user_performances as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_performances', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
