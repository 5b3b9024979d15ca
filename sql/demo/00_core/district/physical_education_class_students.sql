--! table: faraday.physical_education_class_students
--! mark: parent student_id
--! key: class_id, student_id
--! target: at least 5600 for 3714 students

-- Every pupil in one base class of the school and grade, and about 61 % in an elective as well. A pupil's place in the cohort, in
-- order of number, decides which, so that more pupils fill further classes and move nobody. At scale 1: 5,984 rows.
with

levels (type, base_size, elective_share, elective_size) as (
  values ('ELEMENTARY', 21, 0.4033, 25), ('MIDDLE', 23, 0.75, 25), ('HIGH', 24, 0.7525, 27)
),

pupils as (
  -- place counts from 0 within a cohort; chosen counts those who take an elective, up to and with this one.
  select
    student.*,
    floor((place + 1) * elective_share + 0.5)::integer as chosen,
    floor((place + 1) * elective_share + 0.5) > floor(place * elective_share + 0.5) as takes_elective,
    levels.base_size,
    levels.elective_size
  from (
    select
      student.*,
      (row_number() over (
        partition by student.school_id, student.grade_level order by substring(student.email from '([0-9]{1,9})@')::integer
      ) - 1)::integer as place
    from faraday.students as student
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  ) as student
  join faraday.schools as school on school.id = student.school_id
  join levels on levels.type = school.school_type::text
),

seats as (
  select id, school_id, grade_level, status, created_at, false as elective, 1 + place / base_size as number
  from pupils
  union all
  select id, school_id, grade_level, status, created_at, true, 1 + (chosen - 1) / elective_size
  from pupils
  where takes_elective
),

classes as (
  select
    class.id, class.grade_level, class.start_date, assignment.school_id, class.name like '%: Elective %' as elective,
    substring(class.name from ': (?:PE|Elective) ([0-9]{1,9})')::integer as number
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
)

insert into faraday.physical_education_class_students (
  class_id, student_id, enrollment_date, status, notes, created_at, updated_at
)
select
  classes.id,
  seats.id,
  classes.start_date,
  case when seats.status = 'TRANSFERRED' then 'CANCELLED' else 'ACTIVE' end::faraday.class_student_status_enum,
  case
    when seats.status = 'ON_LEAVE' then 'Excused until further notice.'
    when seats.status = 'TRANSFERRED' then 'Left the district.'
  end,
  classes.start_date - interval '5 days',
  classes.start_date
from seats
left join classes
  on classes.school_id = seats.school_id
  and classes.grade_level::text = seats.grade_level::text
  and classes.elective = seats.elective
  and classes.number = seats.number
on conflict (class_id, student_id) do nothing;
