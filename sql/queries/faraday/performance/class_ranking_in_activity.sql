--! title: Ranking of a class in an activity
--! page: Class results

-- The best score of each pupil of a class in the activity that most of them have tried, in whichever form (practice, game,
-- challenge), best first; equal scores share a rank. Pupils come by the index on (class_id, student_id), their scores by the
-- index on (student_id, activity_id).
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

chosen_activity as (
  select split_part(activity.name, ',', 1) as base_activity
  from chosen
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id
  join faraday.student_activity_performances as performance on performance.student_id = enrolled.student_id
  join faraday.activities as activity on activity.id = performance.activity_id
  group by split_part(activity.name, ',', 1)
  order by count(distinct enrolled.student_id) desc, split_part(activity.name, ',', 1) collate "C"
  limit 1
),

results as (
  select
    performance.student_id,
    count(*) as attempts,
    max(performance.score) as best_score,
    min(performance.completion_time) as best_time,
    max(performance.recorded_at)::date as last_try
  from chosen
  cross join chosen_activity
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
  join faraday.student_activity_performances as performance on performance.student_id = enrolled.student_id
  join faraday.activities as activity
    on activity.id = performance.activity_id and split_part(activity.name, ',', 1) = chosen_activity.base_activity
  group by performance.student_id
)

select
  rank() over (order by results.best_score desc) as place,
  student.first_name || ' ' || student.last_name as pupil,
  chosen_activity.base_activity as activity,
  results.best_score,
  results.best_time as best_seconds,
  results.attempts,
  results.last_try
from results
cross join chosen_activity
join faraday.students as student on student.id = results.student_id
order by place, student.last_name, student.first_name, student.email;
