--! title: Goal progress of a class
--! page: Class goals

-- The fitness goals of the pupils of a class, each with its first and its newest value and how much of the way to the target
-- lies behind. Pupils come by the index on (class_id, student_id), goals by the index on student_id, values by the index on
-- goal_id.
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

goals as (
  select enrolled.student_id, goal.id as goal_id
  from chosen
  join faraday.physical_education_class_students as enrolled on enrolled.class_id = chosen.class_id and enrolled.status = 'ACTIVE'
  join faraday.physical_education_student_fitness_goals as goal on goal.student_id = enrolled.student_id
),

progress as (
  select
    goals.goal_id,
    count(*) as entries,
    (array_agg(entry.current_value order by entry.progress_date, entry.id))[1] as first_value,
    (array_agg(entry.current_value order by entry.progress_date desc, entry.id desc))[1] as newest_value,
    max(entry.progress_date)::date as newest_entry
  from goals
  join faraday.physical_education_student_fitness_goal_progress as entry on entry.goal_id = goals.goal_id
  group by goals.goal_id
)

select
  student.last_name || ', ' || student.first_name as pupil,
  replace(goal.goal_type, '_', ' ') as goal,
  goal.start_date::date as since,
  goal.target_date::date as until,
  progress.first_value,
  progress.newest_value,
  goal.target_value,
  round(
    (100 * (progress.newest_value - progress.first_value) / nullif(goal.target_value - progress.first_value, 0))::numeric, 0
  ) as percent_of_the_way,
  coalesce(progress.entries, 0) as entries,
  progress.newest_entry
from goals
join faraday.students as student on student.id = goals.student_id
join faraday.physical_education_student_fitness_goals as goal on goal.id = goals.goal_id
left join progress on progress.goal_id = goals.goal_id
order by pupil, student.email, goal.start_date, goal.id;
