--! table: faraday.routine_activities
--! mark: text notes
--! key: routine_id, sequence_order
--! scaffold: baee4d386aa0 b2bb3d29c269

-- Activities in a routine.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

physical_education_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.physical_education_routines as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    routine.id as routine_id,
    activity.id as activity_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1024)) as n
  left join activities as activity
    on activity.position = seed.fan_out('routine_activities.activity_id', n, (select max(position) from activities))
  left join physical_education_routines as routine
    on routine.position = seed.fan_out('routine_activities.routine_id', n, (select max(position) from physical_education_routines))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('routine_activities.notes', n)
),

shaped as (
  select
    wanted.*,
    (row_number() over (partition by routine_id order by n))::integer as sequence_order
  from wanted
)

insert into faraday.routine_activities (routine_id, activity_id, sequence_order, duration_minutes, notes)
select
  routine_id,
  activity_id,
  sequence_order,
  case
    when seed.chance('routine_activities.duration_minutes?', n, 0.85) then seed.int('routine_activities.duration_minutes', n, 3, 36) * 5
  end,
  notes
from shaped
on conflict (routine_id, sequence_order) do nothing;
