--! table: faraday.physical_education_attendance
--! mark: text notes
--! key: student_id, date
--! scaffold: 15b152d79afa dfcf7d8cacd5

-- Gym attendance.
with

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
    student.id as student_id,
    seed.today() - n as date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(116769, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_attendance.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_attendance.notes', n)
)

insert into faraday.physical_education_attendance (student_id, date, status, notes, created_at, updated_at)
select
  student_id,
  date,
  seed.pick_weighted('physical_education_attendance.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  notes,
  (seed.office_time('physical_education_attendance.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('physical_education_attendance.updated_at?', n, 0.9) then (seed.time_between('physical_education_attendance.updated_at', n, ((date::timestamp) at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (student_id, date) do nothing;
