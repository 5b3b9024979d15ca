--! table: faraday.class_attendance
--! mark: text notes
--! key: class_id, student_id, date
--! scaffold: 7e4e6c5f3ccb d8c9cc1fe7d6

-- Presence per pupil and day.
with

educational_classes as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.educational_classes as row_of
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
    (seed.time_between('class_attendance.created_at', n, greatest(class.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    class.id as class_id,
    student.id as student_id,
    (seed.now() at time zone 'UTC') - interval '1 hour' * n as date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join educational_classes as class
    on class.position = seed.fan_out('class_attendance.class_id', n, (select max(position) from educational_classes))
  left join students as student
    on student.position = seed.fan_out('class_attendance.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('class_attendance.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('class_attendance.updated_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.class_attendance (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  class_id, student_id, date, present, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('class_attendance.last_accessed_at?', n, 0.8) then (seed.time_between('class_attendance.last_accessed_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('class_attendance.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_attendance.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('class_attendance.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('class_attendance.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('class_attendance.scheduled_deletion_at?', n, 0.9) then date + interval '24 hours' * seed.int('class_attendance.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('class_attendance.retention_period?', n, 0.85) then seed.int('class_attendance.retention_period', n, 1, 100)
  end,
  class_id,
  student_id,
  date,
  seed.chance('class_attendance.present', n, 0.8),
  notes
from shaped
on conflict (class_id, student_id, date) do nothing;
