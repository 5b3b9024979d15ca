-- A meal's totals are the sums over its foods.
with

plates as (
  select meal_id, sum(calories) as calories, sum(protein) as protein, sum(carbohydrates) as carbs, sum(fats) as fat
  from faraday.meal_food_items
  group by meal_id
),

dishes as (
  select meal_id, sum(calories) as calories, sum(protein) as protein, sum(carbs) as carbs, sum(fat) as fat
  from faraday.physical_education_meal_foods
  group by meal_id
)

select
  'meal ' || meal.id || ' ' || meal.name as row_key,
  format('%s kcal, foods %s', meal.total_calories, plates.calories) as problem
from faraday.meals as meal
left join plates on plates.meal_id = meal.id
where meal.description like 'MOCK:%'
  and not coalesce(
    meal.total_calories = plates.calories and abs(meal.total_protein - plates.protein) < 0.06
    and abs(meal.total_carbohydrates - plates.carbs) < 0.06 and abs(meal.total_fats - plates.fat) < 0.06, false
  )
union all
select
  'training meal ' || meal.id,
  format('%s kcal, foods %s', meal.calories, dishes.calories)
from faraday.physical_education_meals as meal
join faraday.physical_education_nutrition_plans as plan on plan.id = meal.nutrition_plan_id and plan.plan_notes like 'MOCK:%'
left join dishes on dishes.meal_id = meal.id
where not coalesce(
  meal.calories = dishes.calories
    and abs(meal.protein - dishes.protein) < 0.06
    and abs(meal.carbs - dishes.carbs) < 0.06
    and abs(meal.fat - dishes.fat) < 0.06,
  false
);
