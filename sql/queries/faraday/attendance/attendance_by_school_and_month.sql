--! title: Attendance by school and month
--! page: District overview

-- Lessons held, attended, missed and begun late, in each school, this month and the two months before. The rows are counted
-- by school and day first, which leaves a few hundred of them, and then added up by month. An index on (date, student_id,
-- status) serves it without a look at the table.
with

chosen as (
  select date_trunc('month', seed.today() - interval '2 months')::date as first_day, seed.today() as last_day
),

days as (
  select
    student.school_id,
    attendance.date as day,
    count(*) as lessons,
    count(*) filter (where attendance.status = 'EXCUSED') as excused,
    count(*) filter (where attendance.status = 'ABSENT') as unexcused,
    count(*) filter (where attendance.status = 'LATE') as late
  from chosen
  join faraday.physical_education_attendance as attendance on attendance.date between chosen.first_day and chosen.last_day
  join faraday.students as student on student.id = attendance.student_id
  group by student.school_id, attendance.date
)

select
  school.school_code as code,
  school.name as school,
  to_char(days.day, 'YYYY-MM') as month,
  sum(days.lessons) as lessons,
  sum(days.excused + days.unexcused) as missed,
  sum(days.unexcused) as missed_without_excuse,
  sum(days.late) as late,
  round(100.0 * (sum(days.lessons) - sum(days.excused + days.unexcused)) / sum(days.lessons), 1) as percent_attended
from days
join faraday.schools as school on school.id = days.school_id
group by school.id, to_char(days.day, 'YYYY-MM')
order by school.school_code, month;
