--! title: Fitness of a grade against last year
--! page: Grade report

-- The pupils of one grade in the fitness activities: the mean score of this school year against that of the last one, for
-- pupils who did an activity in both. The grade comes by the index on (school_id, grade_level), the scores by the unique
-- index on (student_id, recorded_at).
with

chosen as (
  select school.id as school_id, 'SEVENTH'::faraday.grade_level_enum as grade_level, year.start_date as year_start
  from faraday.schools as school
  cross join faraday.school_academic_years as year
  where school.school_code = 'HP-MS1' and year.is_current
),

pairs as (
  select
    performance.student_id,
    performance.activity_id,
    avg(performance.score) filter (where performance.recorded_at < chosen.year_start) as last_year,
    avg(performance.score) filter (where performance.recorded_at >= chosen.year_start) as this_year
  from chosen
  join faraday.students as student on student.school_id = chosen.school_id and student.grade_level = chosen.grade_level
  join faraday.student_activity_performances as performance
    on performance.student_id = student.id and performance.recorded_at >= chosen.year_start - interval '1 year'
  group by performance.student_id, performance.activity_id
)

select
  split_part(activity.name, ',', 1) as activity,
  lower(replace(activity.type::text, '_', ' ')) as kind,
  count(distinct pairs.student_id) as pupils,
  round(avg(pairs.last_year)::numeric, 1) as score_last_year,
  round(avg(pairs.this_year)::numeric, 1) as score_this_year,
  round(avg(pairs.this_year - pairs.last_year)::numeric, 1) as change,
  count(distinct pairs.student_id) filter (where pairs.this_year > pairs.last_year) as improved
from pairs
join faraday.activities as activity on activity.id = pairs.activity_id
where activity.goal = 'FITNESS' and pairs.last_year is not null and pairs.this_year is not null
group by split_part(activity.name, ',', 1), activity.type
order by change desc, activity;
