--! title: Performance trend of a student
--! page: Student progress

-- The mean score of one pupil in each month of the last year beside that of the same grade of the school. Both come by the
-- unique index on (student_id, recorded_at), the grade by the index on (school_id, grade_level).
with

chosen as (
  select student.id as student_id, student.school_id, student.grade_level, (seed.today() - interval '1 year') as since
  from faraday.students as student
  join faraday.schools as school on school.id = student.school_id
  where school.school_code = 'HP-MS1'
  order by student.email collate "C"
  limit 1
),

grade_months as (
  select
    date_trunc('month', performance.recorded_at) as month,
    round(avg(performance.score)::numeric, 1) as score
  from chosen
  join faraday.students as peer on peer.school_id = chosen.school_id and peer.grade_level = chosen.grade_level
  join faraday.student_activity_performances as performance
    on performance.student_id = peer.id and performance.recorded_at >= chosen.since
  group by date_trunc('month', performance.recorded_at)
),

own_months as (
  select
    date_trunc('month', performance.recorded_at) as month,
    count(*) as attempts,
    round(avg(performance.score)::numeric, 1) as score,
    max(performance.score) as best_score,
    string_agg(distinct activity.name, '; ' order by activity.name) as activities
  from chosen
  join faraday.student_activity_performances as performance
    on performance.student_id = chosen.student_id and performance.recorded_at >= chosen.since
  join faraday.activities as activity on activity.id = performance.activity_id
  group by date_trunc('month', performance.recorded_at)
)

select
  to_char(own_months.month, 'YYYY-MM') as month,
  own_months.attempts,
  own_months.score,
  own_months.score - lag(own_months.score) over (order by own_months.month) as change,
  own_months.best_score,
  grade_months.score as score_of_grade,
  own_months.activities
from own_months
join grade_months on grade_months.month = own_months.month
order by own_months.month;
