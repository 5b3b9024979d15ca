--! title: Goals about to miss their date
--! page: Goal watch list

-- Students' goals that end within the next sixty days and are less than four fifths done, the nearest first, with the
-- milestones still open. Goals come by the index on target_date, milestones by the index on goal_id.
with

chosen as (
  select seed.today() as today, seed.today() + 60 as until
),

due as (
  select goal.id as goal_id
  from chosen
  join faraday.goals as goal on goal.target_date >= chosen.today and goal.target_date < chosen.until
  where goal.completion_percentage < 80 and goal.status not in ('COMPLETED', 'CANCELLED', 'INACTIVE')
),

milestones as (
  select
    due.goal_id,
    count(*) as milestones,
    count(*) filter (where milestone.achieved_date is null) as still_open
  from due
  join faraday.goal_milestones as milestone on milestone.goal_id = due.goal_id
  group by due.goal_id
)

select
  goal.target_date::date as until,
  goal.target_date::date - chosen.today as days_left,
  student.first_name || ' ' || student.last_name as student,
  school.name as school,
  goal.name as goal,
  goal.priority,
  goal.completion_percentage as percent_done,
  coalesce(milestones.milestones, 0) as milestones,
  coalesce(milestones.still_open, 0) as milestones_open,
  goal.last_progress_update::date as last_update
from chosen
cross join due
join faraday.goals as goal on goal.id = due.goal_id
join faraday.students as student on student.id = goal.student_id
left join faraday.schools as school on school.id = student.school_id
left join milestones on milestones.goal_id = due.goal_id
order by goal.target_date, percent_done, student.email, goal.id
limit 25;
