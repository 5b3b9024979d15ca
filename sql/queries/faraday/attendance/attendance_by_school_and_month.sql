--! title: Attendance by school and month
--! page: District overview

-- Lessons held, attended, missed and begun late, in each school and month of this school year. The rows are counted by
-- school, day and status first, which leaves about a thousand of them, and then added up by month. An index on the date
-- serves it, best one that includes student_id and status.
with

chosen as (
  select start_date::date as first_day, seed.today() as last_day
  from faraday.school_academic_years
  where is_current
),

days as (
  select student.school_id, attendance.date as day, attendance.status, count(*) as lessons
  from chosen
  join faraday.physical_education_attendance as attendance on attendance.date between chosen.first_day and chosen.last_day
  join faraday.students as student on student.id = attendance.student_id
  group by student.school_id, attendance.date, attendance.status
),

months as (
  select
    school_id,
    date_trunc('month', day)::date as month,
    sum(lessons) as lessons,
    coalesce(sum(lessons) filter (where status in ('ABSENT', 'EXCUSED')), 0) as missed,
    coalesce(sum(lessons) filter (where status = 'EXCUSED'), 0) as excused,
    coalesce(sum(lessons) filter (where status = 'LATE'), 0) as late
  from days
  group by school_id, date_trunc('month', day)
)

select
  school.school_code as code,
  school.name as school,
  to_char(months.month, 'YYYY-MM') as month,
  months.lessons,
  months.missed,
  months.excused as missed_with_excuse,
  months.late,
  round(100.0 * (months.lessons - months.missed) / months.lessons, 1) as percent_attended
from months
join faraday.schools as school on school.id = months.school_id
order by school.school_code, months.month;
