--! title: Attendance of a class this term
--! page: Class attendance

-- The register of one class since the term began (September or February): lessons, absences and late arrivals of each pupil,
-- the most absent first. Pupils are found by the index on (class_id, student_id), their rows by the unique index on
-- (student_id, date).
with

chosen as (
  select class.id as class_id
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as placed on placed.class_id = class.id
  join faraday.schools as school on school.id = placed.school_id
  where school.school_code = 'HP-MS1' and class.name like '%: PE %'
  order by class.name collate "C"
  limit 1
),

term as (
  select case when seed.today() >= second_half then second_half else first_half end as first_day
  from faraday.school_academic_years as year
  cross join lateral (
    select year.start_date::date as first_half, (year.start_date + interval '5 months')::date as second_half
  ) as halves
  where year.is_current
)

select
  student.last_name || ', ' || student.first_name as pupil,
  count(attendance.id) as lessons,
  count(attendance.id) filter (where attendance.status = 'PRESENT') as present,
  count(attendance.id) filter (where attendance.status = 'LATE') as late,
  count(attendance.id) filter (where attendance.status = 'EXCUSED') as excused,
  count(attendance.id) filter (where attendance.status = 'ABSENT') as unexcused,
  round(
    100.0 * count(attendance.id) filter (where attendance.status in ('PRESENT', 'LATE')) / nullif(count(attendance.id), 0), 1
  ) as percent_attended,
  max(attendance.date) filter (where attendance.status in ('ABSENT', 'EXCUSED')) as last_absence
from chosen
join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
join faraday.students as student on student.id = enrolled.student_id
left join faraday.physical_education_attendance as attendance
  on attendance.student_id = student.id and attendance.date >= (select first_day from term)
group by student.id
order by percent_attended nulls last, pupil, student.email;
