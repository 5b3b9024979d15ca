-- Nobody with a peanut allergy is served, planned or advised peanuts.
with

served as (
  select meal.student_id, 'meal ' || meal.name as what, item.allergens::text || item.name as holds
  from faraday.meals as meal
  join faraday.meal_food_items as portion on portion.meal_id = meal.id
  join faraday.food_items as item on item.id = portion.food_item_id
  union all
  select plan.student_id, 'planned ' || meal.name, meal.ingredients::text
  from faraday.meal_plans as meal
  join faraday.nutrition_plans as plan on plan.id = meal.nutrition_plan_id
  where meal.description like 'MOCK:%'
  union all
  select student_id, 'log', foods_consumed::text from faraday.nutrition_logs where notes like 'MOCK:%'
  union all
  select student_id, 'advice', suggested_foods::text from faraday.nutrition_recommendations where description like 'MOCK:%'
  union all
  select student_id, 'advice of the teacher', suggested_foods::text
  from faraday.physical_education_nutrition_recommendations
  where description like 'MOCK:%'
  union all
  select plan.student_id, 'training meal', food.food_name || coalesce(food.food_metadata ->> 'allergens', '')
  from faraday.physical_education_meal_foods as food
  join faraday.physical_education_meals as meal on meal.id = food.meal_id
  join faraday.physical_education_nutrition_plans as plan on plan.id = meal.nutrition_plan_id
)

select student.email as row_key, served.what || ': ' || served.holds as problem
from served
join faraday.students as student on student.id = served.student_id
where student.medical_conditions = 'Peanut allergy'
  and served.holds ilike '%peanut%'
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text);
