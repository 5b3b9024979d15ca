--! table: faraday.physical_education_meal_foods
--! mark: parent meal_id
--! key: meal_id, food_name

-- Three foods for each meal of a training plan. A portion is for 60 kg of body weight; its values are those of the catalogue.
with

menus (menu, foods) as (
  values
    ('Banana rice cakes', 'Rice cakes 27 + Bananas 120 + Plain yogurt 100'),
    ('Fruit smoothie', 'Greek yogurt 170 + Bananas 110 + Low-fat milk 200'),
    ('Bagel and fruit', 'Bagel 80 + Grapes 90 + Low-fat milk 200'),
    ('Turkey tortillas', 'Corn tortillas 90 + Turkey breast 70 + Tomatoes 60'),
    ('Oat bowl', 'Rolled oats 240 + Strawberries 80 + Low-fat milk 150'),
    ('Quinoa bowl with egg', 'Quinoa 190 + Eggs 110 + Spinach 50')
),

foods as (
  select item.*, item.additional_data ->> 'base' as base
  from faraday.food_items as item
  where item.description like 'MOCK:%'
    and item.additional_data ->> 'form' = '1'
    and item.additional_data ->> 'supplier' = '1'
),
lines as (
  select
    meal.id as meal_id,
    meal.created_at as served_at,
    line,
    trim(substring(part from '^[^0-9]+')) as base,
    5 * round(
      (substring(part from '([0-9]+)$')::numeric * least(1.3, greatest(0.75, student.weight_kg::numeric / 60))) / 5
    ) as grams
  from faraday.physical_education_meals as meal
  join faraday.physical_education_nutrition_plans as plan on plan.id = meal.nutrition_plan_id and plan.plan_notes like 'MOCK:%'
  join faraday.students as student on student.id = plan.student_id
  join menus on menus.menu = meal.meal_metadata ->> 'menu'
  cross join lateral unnest(string_to_array(foods, ' + ')) with ordinality as parts (part, line)
  order by meal.meal_time, student.email collate "C", line
  limit seed.rows(240, students => 3714)
)

insert into faraday.physical_education_meal_foods (
  created_at, updated_at, meal_id, food_name, quantity, unit, calories, protein, carbs, fat, food_notes, food_metadata
)
select
  served_at,
  served_at,
  meal_id,
  left(name, 100),
  grams,
  'g',
  round((calories_per_100g * grams / 100)::numeric),
  round((protein_per_100g * grams / 100)::numeric, 1),
  round((carbohydrates_per_100g * grams / 100)::numeric, 1),
  round((fats_per_100g * grams / 100)::numeric, 1),
  preparation_notes,
  json_build_object('category', category, 'allergens', allergens, 'line', line)
from lines
left join foods using (base)
where not exists (
  select from faraday.physical_education_meal_foods as present
  where present.meal_id = lines.meal_id
    and present.food_name = left(foods.name, 100)
);
