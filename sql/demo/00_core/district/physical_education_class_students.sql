--! table: faraday.physical_education_class_students
--! mark: text notes
--! key: class_id, student_id
--! scaffold: 44b6f3855cde c7b9548003dc

-- Pupils in gym classes.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
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
    class.id as class_id,
    student.id as student_id,
    (seed.office_time('physical_education_class_students.enrollment_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as enrollment_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(5984, students => 3714)) as n
  left join physical_education_classes as class
    on class.position = 1 + mod((n - 1) / (select max(position) from students) + mod((n - 1), (select max(position) from students)), (select max(position) from physical_education_classes))
  left join students as student on student.position = 1 + mod(n - 1, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_class_students.notes', n)
)

insert into faraday.physical_education_class_students (class_id, student_id, enrollment_date, status, notes, created_at, updated_at)
select
  class_id,
  student_id,
  enrollment_date,
  seed.pick_weighted('physical_education_class_students.status', n, array['PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED'], array[4, 8, 8, 1])::faraday.class_student_status_enum,
  notes,
  (seed.office_time('physical_education_class_students.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('physical_education_class_students.updated_at?', n, 0.9) then (seed.time_between('physical_education_class_students.updated_at', n, (enrollment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (class_id, student_id) do nothing;
