--! table: faraday.core_gpt_performance
--! mark: ledger
--! key: recorded_at
--! scaffold: d1b99fccdc06 c15f4fab78b5

-- Measured model values.
with

core_gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.core_gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

performance_thresholds as (
  select
    row_of.id,
    row_number() over (order by row_of.metric_type)::integer as position
  from faraday.performance_thresholds as row_of
),

wanted as (
  select
    n,
    model.id as model_id,
    user_row.id as user_id,
    case when seed.chance('core_gpt_performance.threshold_id?', n, 0.85) then threshold.id end as threshold_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as recorded_at
  from generate_series(1, seed.rows(40)) as n
  left join core_gpt_definitions as model
    on model.position = seed.fan_out('core_gpt_performance.model_id', n, (select max(position) from core_gpt_definitions))
  left join users as user_row
    on user_row.position = seed.fan_out('core_gpt_performance.user_id', n, (select max(position) from users))
  left join performance_thresholds as threshold
    on threshold.position = seed.fan_out('core_gpt_performance.threshold_id', n, (select max(position) from performance_thresholds))
),

inserted as (
  insert into faraday.core_gpt_performance (
    metadata, model_id, user_id, threshold_id, metric_type, metric_value, recorded_at, performance_metadata
  )
  select
    case
      when seed.chance('core_gpt_performance.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('core_gpt_performance.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('core_gpt_performance.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('core_gpt_performance.metadata.attempt', n, 1, 3))::json
    end,
    model_id,
    user_id,
    threshold_id,
    seed.pick_weighted('core_gpt_performance.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('core_gpt_performance.metric_value', n, 1, 1000, 2),
    recorded_at,
    case
      when seed.chance('core_gpt_performance.performance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('core_gpt_performance.performance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('core_gpt_performance.performance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('core_gpt_performance.performance_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.core_gpt_performance as present
    where present.recorded_at = wanted.recorded_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.core_gpt_performance', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
