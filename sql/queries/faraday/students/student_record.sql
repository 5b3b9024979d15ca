--! title: A student's record
--! page: Student profile

-- Everything that the head of a student's page shows, in one row: the person, the school, the classes of this school year and
-- the attendance so far. Each part is found by the student's key: the unique index on the e-mail address, then the indexes on
-- student_id.
with

chosen as (
  select student.id as student_id, student.school_id
  from faraday.students as student
  join faraday.schools as school on school.id = student.school_id
  where school.school_code = 'HP-MS1'
  order by student.email collate "C"
  limit 1
),

school_year as (
  select academic_year, start_date::date as first_day
  from faraday.school_academic_years
  where is_current
),

lessons as (
  select
    count(*) as held,
    count(*) filter (where attendance.status in ('PRESENT', 'LATE')) as attended
  from chosen
  join faraday.physical_education_attendance as attendance on attendance.student_id = chosen.student_id
  where attendance.date >= (select first_day from school_year)
),

classes as (
  select string_agg(class.name || ' (' || class.schedule || ')', '; ' order by class.name) as names
  from chosen
  join faraday.physical_education_class_students as enrolled
    on enrolled.student_id = chosen.student_id and enrolled.status = 'ACTIVE'
  join faraday.physical_education_classes as class on class.id = enrolled.class_id
)

select
  student.first_name || ' ' || student.last_name as student,
  student.email,
  student.date_of_birth::date as born_on,
  extract(year from age(seed.today(), student.date_of_birth))::integer as age,
  lower(student.gender::text) as gender,
  school.name as school,
  enrollment.grade_level as grade,
  enrollment.academic_year as school_year,
  enrollment.enrollment_date::date as at_this_school_since,
  student.height_cm,
  student.weight_kg,
  student.medical_conditions,
  student.parent_name as parent,
  student.parent_phone,
  classes.names as classes,
  lessons.held as lessons_this_year,
  round(100.0 * lessons.attended / nullif(lessons.held, 0), 1) as percent_attended
from chosen
join faraday.students as student on student.id = chosen.student_id
join faraday.schools as school on school.id = chosen.school_id
cross join classes
cross join lessons
left join faraday.student_school_enrollments as enrollment
  on enrollment.student_id = chosen.student_id
  and enrollment.school_id = chosen.school_id
  and enrollment.status = 'ACTIVE'
order by enrollment.enrollment_date desc
limit 1;
