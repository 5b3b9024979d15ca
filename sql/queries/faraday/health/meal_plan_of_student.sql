--! title: Meal plan of a student
--! page: Student nutrition

-- The meals of a student's newest nutrition plan in the order of the day, with their share of the plan's calories. The plan
-- comes by the index on student_id; its meals need one on nutrition_plan_id.
with

chosen as (
  select plan.student_id, plan.id as plan_id
  from faraday.nutrition_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where exists (select from faraday.meal_plans as meal where meal.nutrition_plan_id = plan.id)
  order by student.email collate "C", plan.start_date desc, plan.id
  limit 1
)

select
  student.first_name || ' ' || student.last_name as student,
  student.medical_conditions,
  plan.title as plan,
  plan.end_date::date as until,
  lower(replace(meal.meal_type::text, '_', ' ')) as meal,
  meal.name as dish,
  meal.serving_size,
  meal.calories,
  round(100.0 * meal.calories / nullif(plan.calorie_target, 0), 0) as percent_of_target,
  meal.protein,
  meal.carbohydrates,
  meal.fats,
  meal.preparation_time as minutes
from chosen
join faraday.students as student on student.id = chosen.student_id
join faraday.nutrition_plans as plan on plan.id = chosen.plan_id
join faraday.meal_plans as meal on meal.nutrition_plan_id = chosen.plan_id
order by meal.meal_type, meal.name, meal.id;
