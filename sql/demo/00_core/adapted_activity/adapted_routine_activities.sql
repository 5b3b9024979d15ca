--! table: faraday.adapted_routine_activities
--! mark: text notes
--! key: routine_id, "order"
--! scaffold: 16be35c48cff 692fe15161b7

-- Activities in adapted routines.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

adapted_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.adapted_routines as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('adapted_routine_activities.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    routine.id as routine_id,
    activity.id as activity_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(500)) as n
  left join activities as activity
    on activity.position = seed.fan_out('adapted_routine_activities.activity_id', n, (select max(position) from activities))
  left join adapted_routines as routine
    on routine.position = seed.fan_out('adapted_routine_activities.routine_id', n, (select max(position) from adapted_routines))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_routine_activities.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adapted_routine_activities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    (row_number() over (partition by routine_id order by n))::integer as "order"
  from shaped
)

insert into faraday.adapted_routine_activities (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  routine_id, activity_id, "order", duration_minutes, activity_type, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('adapted_routine_activities.last_accessed_at?', n, 0.8) then (seed.time_between('adapted_routine_activities.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('adapted_routine_activities.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_routine_activities.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_routine_activities.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_routine_activities.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_routine_activities.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adapted_routine_activities.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('adapted_routine_activities.retention_period?', n, 0.85) then seed.int('adapted_routine_activities.retention_period', n, 1, 100)
  end,
  routine_id,
  activity_id,
  "order",
  case
    when seed.chance('adapted_routine_activities.duration_minutes?', n, 0.85) then seed.int('adapted_routine_activities.duration_minutes', n, 3, 36) * 5
  end,
  seed.pick_weighted('adapted_routine_activities.activity_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  notes
from detailed
on conflict (routine_id, "order") do nothing;
