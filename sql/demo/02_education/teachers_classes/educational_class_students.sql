--! table: faraday.educational_class_students
--! mark: text notes
--! key: class_id, student_id
--! scaffold: e4299abe46ed 353d6f93fa15

-- Pupils in a class.
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
    (seed.time_between('educational_class_students.created_at', n, greatest(class.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    class.id as class_id,
    student.id as student_id,
    (seed.time_between('educational_class_students.enrollment_date', n, greatest(class.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as enrollment_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join educational_classes as class
    on class.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from educational_classes))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('educational_class_students.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('educational_class_students.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.educational_class_students (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  class_id, student_id, enrollment_date, status, performance_data, attendance_record, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('educational_class_students.last_accessed_at?', n, 0.8) then (seed.time_between('educational_class_students.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('educational_class_students.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_class_students.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_class_students.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_class_students.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_class_students.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('educational_class_students.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('educational_class_students.retention_period?', n, 0.85) then seed.int('educational_class_students.retention_period', n, 1, 100)
  end,
  class_id,
  student_id,
  enrollment_date,
  seed.pick_weighted('educational_class_students.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  case
    when seed.chance('educational_class_students.performance_data?', n, 0.85) then jsonb_build_object('event', seed.pick('educational_class_students.performance_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('educational_class_students.performance_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('educational_class_students.performance_data.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('educational_class_students.attendance_record?', n, 0.85) then jsonb_build_object('source', seed.pick('educational_class_students.attendance_record.source', n, 'web', 'api', 'import'), 'version', seed.int('educational_class_students.attendance_record.version', n, 1, 5))::json
  end,
  notes
from shaped
on conflict (class_id, student_id) do nothing;
