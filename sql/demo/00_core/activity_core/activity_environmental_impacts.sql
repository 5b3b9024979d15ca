--! table: faraday.activity_environmental_impacts
--! mark: text description
--! key: created_at
--! scaffold: 513727820e0b 6593786aeb60

-- Weather effect on activities.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

environmental_conditions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.environmental_conditions as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.environmental_conditions' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    condition.id as condition_id,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(50)) as n
  left join activities as activity
    on activity.position = seed.fan_out('activity_environmental_impacts.activity_id', n, (select max(position) from activities))
  left join environmental_conditions as condition
    on condition.position = seed.fan_out('activity_environmental_impacts.condition_id', n, (select max(position) from environmental_conditions))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('activity_environmental_impacts.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_environmental_impacts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.activity_environmental_impacts (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  activity_id, condition_id, impact_level, description, mitigation_strategy, impact_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('activity_environmental_impacts.last_accessed_at?', n, 0.8) then (seed.time_between('activity_environmental_impacts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('activity_environmental_impacts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_environmental_impacts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('activity_environmental_impacts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_environmental_impacts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('activity_environmental_impacts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('activity_environmental_impacts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('activity_environmental_impacts.retention_period?', n, 0.85) then seed.int('activity_environmental_impacts.retention_period', n, 1, 100)
  end,
  activity_id,
  condition_id,
  case
    when seed.chance('activity_environmental_impacts.impact_level?', n, 0.85) then seed.pick_weighted('activity_environmental_impacts.impact_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  description,
  case
    when seed.chance('activity_environmental_impacts.mitigation_strategy?', n, 0.85) then seed.pick_weighted('activity_environmental_impacts.mitigation_strategy', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('activity_environmental_impacts.impact_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_environmental_impacts.impact_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_environmental_impacts.impact_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_environmental_impacts.impact_metadata.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.activity_environmental_impacts as present
  where present.created_at = shaped.created_at
);
