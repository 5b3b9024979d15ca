--! title: Lesson plans of a week
--! page: Planning board

-- The gym lessons planned in one school for the coming week (or the last week that has plans), with their activities and
-- minutes. Classes come by the index on school_id, their plans by that on class_id, the parts of a plan by the unique index
-- on (lesson_plan_id, sequence).
with

chosen as (
  select id as school_id, seed.today() + 7 as until
  from faraday.schools
  where school_code = 'HP-MS1'
),

plans as (
  select plan.id as plan_id, plan.class_id, plan.teacher_id, (plan.lesson_metadata ->> 'date')::date as day
  from chosen
  join faraday.class_school_assignments as placed on placed.school_id = chosen.school_id
  join faraday.pe_lesson_plans as plan on plan.class_id = placed.class_id
  where plan.lesson_metadata ->> 'date' <= to_char(chosen.until, 'YYYY-MM-DD')
),

week as (
  select date_trunc('week', max(day)::timestamp)::date as monday
  from plans
),

parts as (
  select
    plans.plan_id,
    count(*) as parts,
    sum(part.duration) as minutes,
    string_agg(activity.name, ' > ' order by part.sequence) as activities
  from plans
  join week on plans.day between week.monday and week.monday + 6
  join faraday.lesson_plan_activities as part on part.lesson_plan_id = plans.plan_id
  join faraday.activities as activity on activity.id = part.activity_id
  group by plans.plan_id
)

select
  to_char(plans.day, 'Dy DD Mon') as day,
  plan.lesson_metadata ->> 'hour' as hours,
  class.name as class,
  teacher.last_name as teacher,
  plan.title,
  plan.difficulty,
  parts.minutes,
  parts.activities,
  plan.is_completed as taught
from parts
join plans on plans.plan_id = parts.plan_id
join faraday.pe_lesson_plans as plan on plan.id = plans.plan_id
join faraday.physical_education_classes as class on class.id = plans.class_id
left join faraday.users as teacher on teacher.id = plans.teacher_id
order by plans.day, hours, class.name, plan.title;
