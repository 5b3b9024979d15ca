--! table: faraday.activity_tracking
--! mark: ledger
--! key: created_at
--! scaffold: 379f862e06e5 2958afc45205

-- Tracked sessions per student.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    activity.id as activity_id,
    student.id as student_id,
    case
      when seed.chance('activity_tracking.tracking_notes?', n, 0.85) then tracking_notes_word.word
    end as tracking_notes
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('activity_tracking.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('activity_tracking.student_id', n, (select max(position) from students))
  left join seed.word as tracking_notes_word on tracking_notes_word.kind = 'note' and tracking_notes_word.position = seed.distinct_position('activity_tracking.tracking_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('activity_tracking.tracking_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as tracking_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('activity_tracking.updated_at', n, (tracking_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.activity_tracking (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    activity_id, student_id, tracking_date, tracking_type, tracking_status, duration_minutes, intensity_level,
    tracking_notes, tracking_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('activity_tracking.last_accessed_at?', n, 0.8) then (seed.time_between('activity_tracking.last_accessed_at', n, (tracking_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('activity_tracking.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_tracking.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_tracking.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('activity_tracking.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('activity_tracking.scheduled_deletion_at?', n, 0.9) then tracking_date + interval '24 hours' * seed.int('activity_tracking.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('activity_tracking.retention_period?', n, 0.85) then seed.int('activity_tracking.retention_period', n, 1, 100)
    end,
    activity_id,
    student_id,
    tracking_date,
    seed.pick('activity_tracking.tracking_type', n, 'SKILL', 'FITNESS', 'BEHAVIOR', 'PERFORMANCE', 'PARTICIPATION', 'ATTENDANCE', 'ACHIEVEMENT', 'DEVELOPMENT')::faraday.tracking_type_enum,
    seed.pick_weighted('activity_tracking.tracking_status', n, array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'], array[4, 4, 8, 4, 2, 1])::faraday.tracking_status_enum,
    case
      when seed.chance('activity_tracking.duration_minutes?', n, 0.85) then seed.int('activity_tracking.duration_minutes', n, 3, 36) * 5
    end,
    case
      when seed.chance('activity_tracking.intensity_level?', n, 0.85) then seed.pick('activity_tracking.intensity_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT', 'MASTERY')::faraday.intensity_level_enum
    end,
    tracking_notes,
    case
      when seed.chance('activity_tracking.tracking_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('activity_tracking.tracking_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('activity_tracking.tracking_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('activity_tracking.tracking_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.activity_tracking as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.activity_tracking', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
