--! table: faraday.physical_education_meals
--! mark: parent nutrition_plan_id
--! key: nutrition_plan_id, meal_time

-- Two meals for each training plan, one before and one after practice in the plan's first weeks;
-- physical_education_meal_foods.sql lists what they are made of, and the second statement adds it up.
with

plans as (
  select
    plan.*,
    student.email,
    student.medical_conditions,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer, plan.start_date) - 1 as position,
    count(*) over () as plans
  from faraday.physical_education_nutrition_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.plan_notes like 'MOCK:%'
),

menus (place, type, menu, hour) as (
  values
    (0, 'PRE_WORKOUT', 'Banana rice cakes', interval '14 hours 10 minutes'),
    (1, 'POST_WORKOUT', 'Fruit smoothie', interval '16 hours 45 minutes'),
    (2, 'PRE_WORKOUT', 'Bagel and fruit', interval '14 hours 20 minutes'),
    (3, 'POST_WORKOUT', 'Turkey tortillas', interval '16 hours 50 minutes'),
    (4, 'PRE_WORKOUT', 'Oat bowl', interval '13 hours 50 minutes'), (5, 'RECOVERY', 'Quinoa bowl with egg', interval '18 hours')
),

meals as (
  select
    plans.*,
    menus.*,
    plans.start_date + interval '24 hours' * (1 + mod(n, 4)) + hour as eaten_at
  from generate_series(1, seed.rows(80, students => 3714)) as n
  join (select count(*) as total from plans) as whole on true
  left join plans on plans.position = mod(n - 1, total)
  join menus on menus.place = mod(2 * mod(n - 1, total) + (n - 1) / total, 6)
)

insert into faraday.physical_education_meals (
  created_at, updated_at, nutrition_plan_id, meal_type, meal_time, meal_notes, meal_metadata
)
select
  eaten_at - interval '20 hours',
  eaten_at - interval '20 hours',
  id,
  type,
  eaten_at,
  menu || case
    when medical_conditions = 'Peanut allergy' then '; no peanuts, labels read.'
    when type = 'PRE_WORKOUT' then '; about an hour before practice.'
    else '; within an hour after practice.'
  end,
  json_build_object('menu', menu, 'plan', plan_name)
from meals
where not exists (
  select from faraday.physical_education_meals as present
  where present.nutrition_plan_id = meals.id
    and present.meal_time = meals.eaten_at
);

update faraday.physical_education_meals as meal
set calories = plate.calories, protein = plate.protein, carbs = plate.carbs, fat = plate.fat
from (
  select
    meal_id,
    sum(calories) as calories,
    round(sum(protein)::numeric, 1) as protein,
    round(sum(carbs)::numeric, 1) as carbs,
    round(sum(fat)::numeric, 1) as fat
  from faraday.physical_education_meal_foods
  group by meal_id
) as plate
join faraday.physical_education_meals as served on served.id = plate.meal_id
join faraday.physical_education_nutrition_plans as plan on plan.id = served.nutrition_plan_id and plan.plan_notes like 'MOCK:%'
where plate.meal_id = meal.id
  and meal.calories is distinct from plate.calories;
