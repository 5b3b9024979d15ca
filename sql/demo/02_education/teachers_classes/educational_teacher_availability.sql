--! table: faraday.educational_teacher_availability
--! mark: text notes
--! key: teacher_id, day_of_week, start_time
--! scaffold: e498bb630662 126893924650

-- Weekly hours of teaching staff.
with

educational_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.user_id)::integer as position
  from faraday.educational_teachers as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    teacher.id as teacher_id,
    day_of_week_word.word || ' ' || n as day_of_week,
    (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('educational_teacher_availability.start_time', n, -30, 60) as start_time,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('educational_teacher_availability.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100)) as n
  left join educational_teachers as teacher
    on teacher.position = seed.fan_out('educational_teacher_availability.teacher_id', n, (select max(position) from educational_teachers))
  left join seed.word as day_of_week_word on day_of_week_word.kind = 'sentence' and day_of_week_word.position = seed.distinct_position('educational_teacher_availability.day_of_week', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('educational_teacher_availability.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('educational_teacher_availability.last_accessed_at?', n, 0.8) then (seed.time_between('educational_teacher_availability.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('educational_teacher_availability.updated_at?', n, 0.9) then (seed.time_between('educational_teacher_availability.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
)

insert into faraday.educational_teacher_availability (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, teacher_id, day_of_week,
  start_time, end_time, is_available, notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('educational_teacher_availability.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teacher_availability.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_teacher_availability.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teacher_availability.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_teacher_availability.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('educational_teacher_availability.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('educational_teacher_availability.retention_period?', n, 0.85) then seed.int('educational_teacher_availability.retention_period', n, 1, 100)
  end,
  teacher_id,
  day_of_week,
  start_time,
  start_time + interval '24 hours' * seed.int('educational_teacher_availability.end_time', n, 1, 90),
  case
    when seed.chance('educational_teacher_availability.is_available?', n, 0.85) then seed.chance('educational_teacher_availability.is_available', n, 0.9)
  end,
  notes,
  created_at,
  updated_at
from detailed
on conflict (teacher_id, day_of_week, start_time) do nothing;
