--! title: Students at risk: a tenth of the lessons missed
--! page: Attendance watch list

-- Pupils of one school who missed a tenth or more of the lessons of the last sixteen weeks (the usual mark of chronic
-- absence), with whom to call. The school's pupils come by the index on (school_id, grade_level), their lessons by the unique
-- index on (student_id, date).
with

chosen as (
  select school.id as school_id, seed.today() - 112 as first_day
  from faraday.schools as school
  where school.school_code = 'HP-MS1'
)

select
  student.last_name || ', ' || student.first_name as student,
  initcap(student.grade_level::text) as grade,
  count(*) as lessons,
  count(*) filter (where attendance.status in ('ABSENT', 'EXCUSED')) as missed,
  count(*) filter (where attendance.status = 'ABSENT') as missed_without_excuse,
  round(100.0 * count(*) filter (where attendance.status in ('ABSENT', 'EXCUSED')) / count(*), 1) as percent_missed,
  max(attendance.date) filter (where attendance.status in ('ABSENT', 'EXCUSED')) as last_absence,
  student.parent_name as parent,
  student.parent_phone
from chosen
join faraday.students as student on student.school_id = chosen.school_id and student.status = 'ACTIVE'
join faraday.physical_education_attendance as attendance
  on attendance.student_id = student.id and attendance.date >= chosen.first_day
group by student.id
having count(*) filter (where attendance.status in ('ABSENT', 'EXCUSED')) >= greatest(2, count(*) / 10.0)
order by percent_missed desc, missed_without_excuse desc, student.email collate "C"
limit 25;
