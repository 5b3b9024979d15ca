--! table: faraday.student_school_enrollments
--! mark: text notes
--! key: student_id, academic_year
--! scaffold: cf7dad88d3a0 930963667c22

-- Student to school links.
with

schools as (
  select
    row_of.id,
    row_number() over (order by row_of.school_code)::integer as position
  from faraday.schools as row_of
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
    student.id as student_id,
    school.id as school_id,
    (seed.office_time('student_school_enrollments.enrollment_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as enrollment_date,
    case
      when seed.chance('student_school_enrollments.previous_school?', n, 0.85) then previous_school_word.word
    end as previous_school,
    case
      when seed.chance('student_school_enrollments.special_needs?', n, 0.85) then special_needs_word.word
    end as special_needs,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join schools as school
    on school.position = seed.fan_out('student_school_enrollments.school_id', n, (select max(position) from schools))
  left join students as student
    on student.position = seed.fan_out('student_school_enrollments.student_id', n, (select max(position) from students))
  left join seed.word as previous_school_word on previous_school_word.kind = 'sentence' and previous_school_word.position = seed.distinct_position('student_school_enrollments.previous_school', n)
  left join seed.word as special_needs_word on special_needs_word.kind = 'sentence' and special_needs_word.position = seed.distinct_position('student_school_enrollments.special_needs', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('student_school_enrollments.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('student_school_enrollments.withdrawal_date?', n, 0.9) then (seed.time_between('student_school_enrollments.withdrawal_date', n, (enrollment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as withdrawal_date
  from wanted
)

insert into faraday.student_school_enrollments (
  student_id, school_id, enrollment_date, withdrawal_date, grade_level, academic_year, status, enrollment_type,
  previous_school, special_needs, notes, created_at, updated_at
)
select
  student_id,
  school_id,
  enrollment_date,
  withdrawal_date,
  seed.pick_weighted('student_school_enrollments.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2]),
  seed.nth_text('[A-Z]{6}', n),
  case
    when seed.chance('student_school_enrollments.status?', n, 0.85) then seed.pick_weighted('student_school_enrollments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED'], array[8, 2, 4, 4, 4])::faraday.enrollment_status_enum
  end,
  case
    when seed.chance('student_school_enrollments.enrollment_type?', n, 0.85) then seed.pick_weighted('student_school_enrollments.enrollment_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  previous_school,
  special_needs,
  notes,
  (seed.office_time('student_school_enrollments.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('student_school_enrollments.updated_at?', n, 0.9) then (seed.time_between('student_school_enrollments.updated_at', n, (withdrawal_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (student_id, academic_year) do nothing;
