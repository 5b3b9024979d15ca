--! table: faraday.educational_class_students
--! mark: text notes
--! key: class_id, student_id

-- Up to four pupils in each small group, all of the instructor's school and of the group's grade, each in one group as long as
-- there are enough. The groups of a school and grade share out the pupils in order of their number: more pupils take nobody
-- out of a group. Who came to the school
-- a year later than the group began joined it in that September. The second statement writes down how often they came, once
-- class_attendance.sql has said so.
with

groups as (
  select
    class.*,
    home.school_id,
    account.created_at as opened,
    account.email,
    class.schedule ->> 'start' as starts,
    row_number() over (
      partition by home.school_id, class.grade_level order by account.created_at, account.email collate "C",
        class.schedule ->> 'start' collate "C"
    ) as place
  from faraday.educational_classes as class
  join faraday.educational_teachers as teacher on teacher.id = class.instructor_id
  join faraday.users as account on account.id = teacher.user_id
  join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
  where class.description like 'MOCK:%'
),

pupils as (
  select
    student.*,
    array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) - 1 as grade,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where student.status = 'ACTIVE'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

queued as (
  select
    pupils.*,
    row_number() over (partition by school_id, grade order by number) as place,
    count(*) over (partition by school_id, grade) as pupils
  from pupils
),

seats as (
  select
    groups.*,
    queued.id as student_id,
    queued.number,
    queued.created_at as registered_at,
    queued.level,
    queued.medical_conditions,
    dense_rank() over (order by groups.opened, groups.email collate "C") as teacher,
    seat
  from groups
  join queued
    on queued.school_id = groups.school_id
    and queued.grade::text = groups.grade_level
  -- Where pupils are few the count starts again at the first.
  cross join lateral (select mod(queued.place - 1 + (4 * groups.place / pupils + 1) * pupils - 4 * (groups.place - 1),
    pupils) as seat) as seated
  where seat < 4
),

numbered as (
  select
    seats.*,
    date_trunc('year', greatest(start_date, registered_at)) + interval '8 months' + interval '1 day' * mod(number,
      9) as joined_at,
    row_number() over (order by (teacher - 1) / 25, starts collate "C", teacher, seat) as n
  from seats
)

insert into faraday.educational_class_students (
  class_id, student_id, enrollment_date, status, performance_data, notes, created_at, updated_at
)
select
  id,
  student_id,
  joined_at,
  case when status = 'COMPLETED' then 'COMPLETED' else 'ACTIVE' end,
  json_build_object(
    'goal', seed.pick('educational_class_students.goal', number, 'jump rope, 30 in a row', 'catch 8 of 10',
      'run 800 m without a stop', 'plank for one minute', 'balance for 20 seconds', 'join every game'),
    'first_check', seed.int('educational_class_students.first', number, 1, 2),
    'last_check', seed.int('educational_class_students.first', number, 1, 2) + seed.int('educational_class_students.gain',
      number, 0, 2),
    'scale', '1 to 4'
  ),
  'MOCK: ' || seed.pick('educational_class_students.reason', number, 'Asked for it', 'Suggested by the PE teacher',
    'Wish of the parents', 'Agreed in the support team') || ', level ' || lower(level::text)
    || coalesce('; ' || lower(medical_conditions) || ', see the care plan', '') || '.',
  joined_at - interval '2 days',
  joined_at
from numbered
where n <= seed.rows(200, students => 3714)
on conflict (class_id, student_id) do nothing;

with

counted as (
  select class_id, student_id, count(*) as recorded, count(*) filter (where present) as attended, max(date) as last_date
  from faraday.class_attendance
  group by class_id, student_id
)

update faraday.educational_class_students as seat
set
  attendance_record = json_build_object('recorded', recorded, 'present', attended, 'absent', recorded - attended),
  updated_at = last_date + interval '17 hours',
  last_accessed_at = last_date + interval '17 hours'
from counted
where counted.class_id = seat.class_id
  and counted.student_id = seat.student_id
  and seat.notes like 'MOCK:%'
  and seat.attendance_record::jsonb
    is distinct from jsonb_build_object('recorded', recorded, 'present', attended, 'absent', recorded - attended);
