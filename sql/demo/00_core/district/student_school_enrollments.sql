--! table: faraday.student_school_enrollments
--! mark: parent student_id
--! key: student_id, academic_year

-- One enrolment for each pupil, in the school and grade of the current year. A pupil who has left ends it.
with

school_year as (
  select start_date, academic_year
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

size as (
  select seed.rows(3714, students => 3714) as rows
),

grades (label, name) as (
  select label, case number when 1 then 'K' else (number - 1)::text end
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
),

pupils as (
  select student.*, substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

insert into faraday.student_school_enrollments (
  student_id, school_id, enrollment_date, withdrawal_date, grade_level, academic_year, status, enrollment_type,
  previous_school, special_needs, notes, created_at, updated_at
)
select
  pupils.id,
  pupils.school_id,
  date_trunc('day', pupils.created_at),
  case when pupils.status = 'TRANSFERRED' then pupils.updated_at end,
  grades.name,
  school_year.academic_year,
  case when pupils.status = 'TRANSFERRED' then 'TRANSFERRED' else 'ACTIVE' end::faraday.enrollment_status_enum,
  case pupils.category when 'SPECIAL_NEEDS' then 'SPECIAL_EDUCATION' when 'INTERNATIONAL' then 'INTERNATIONAL' else 'REGULAR' end,
  case
    when pupils.category in ('NEW', 'INTERNATIONAL') then seed.pick(
      'student_school_enrollments.previous_school', number, 'Toms River', 'Brick Township', 'Long Branch', 'Asbury Park',
      'another state', 'abroad'
    )
    when grades.name = '6' then 'An elementary school of the district'
    when grades.name = '9' then 'Harbor Point Middle School'
  end,
  case
    when pupils.category = 'SPECIAL_NEEDS' then seed.pick(
      'student_school_enrollments.special_needs', number, 'Adapted PE plan', 'Classroom aide in PE',
      'Visual supports for instructions',
      'Reduced-noise environment', 'Extra time for changing', 'Wheelchair access'
    )
  end,
  case when pupils.medical_conditions is not null then 'Care plan on file: ' || lower(pupils.medical_conditions) || '.' end,
  pupils.created_at,
  case when pupils.status = 'TRANSFERRED' then pupils.updated_at else pupils.created_at end
from pupils
cross join school_year
left join grades on grades.label = pupils.grade_level
where pupils.number <= (select rows from size)
on conflict (student_id, academic_year) do nothing;
